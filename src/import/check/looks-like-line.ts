import { parseRecordId } from '../../domain/values/record-id.ts';
import { writtenDate } from './read-date.ts';

/** Whether a first line that names no column is a line with content itself. */
export function looksLikeLine(cells: readonly string[]): boolean {
  return cells
    .map((text) => text.trim())
    .some((text) => parseRecordId(text.toUpperCase()) !== undefined || writtenDate(text, 'dmy') !== undefined);
}
