import type { IssueParams } from '../../domain/issue.ts';
import type { FileFinding } from '../../messages/import-findings.ts';

/** A cell that cannot be read: a value, not an exception, since a file may hold thousands. */
export interface CellError {
  code: FileFinding;
  params: IssueParams;
}
export type Cell<Value> = { value: Value } | { error: CellError };

export const cell = <Value>(value: Value): Cell<Value> => ({ value });
export const cellError = (code: FileFinding, params: IssueParams = {}): { error: CellError } => ({
  error: { code, params },
});
