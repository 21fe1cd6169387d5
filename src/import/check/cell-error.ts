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

/** What was found, cut so that a whole sheet pasted in one cell does not fill the screen. */
export const shown = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
