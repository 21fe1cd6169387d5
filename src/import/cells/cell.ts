import type { IssueParams } from '../../domain/issue.ts';
import type { FileFinding } from '../../messages/file-findings.ts';
import type { DateOrder, DecimalSign } from '../file/dialect.ts';

/** A cell that cannot be read: a value, not an exception, since a file may hold thousands. */
export interface CellError {
  code: FileFinding;
  params: IssueParams;
}

/** A cell that was read, or why not; and the form that it shows when it can be read in one way only. */
export type Cell<Value, Form = never> = { value: Value; form?: Form } | { error: CellError; form?: Form };
export type NumberCell = Cell<number, DecimalSign>;
export type DateCell = Cell<string, DateOrder>;

export function cell<Value>(value: Value): { value: Value } {
  return { value };
}

export function cellError(code: FileFinding, params: IssueParams = {}): { error: CellError } {
  return {
    error: { code, params },
  };
}
