import { parseRecordId } from '../../domain/values/record-id.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';

/** Whether a first line that names no column is a line with content itself. */
export function looksLikeLine(cells: readonly string[]): boolean {
  return cells
    .map((text) => text.trim())
    .some((text) => parseRecordId(text.toUpperCase()) !== undefined || parseWrittenDate(text, 'dmy') !== undefined);
}
