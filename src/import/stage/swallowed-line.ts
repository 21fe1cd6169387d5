import { parseRecordId } from '../../domain/values/record-id.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Finds the cell in quotes that holds a part of other lines: line breaks, and between separators the number of a record
 * and a date. Two quotes that were not meant as a pair make such a cell, and the lines in it would be lost.
 */
export function findSwallowedLine({ fields, quoted }: CsvRecord, separator: string): number | undefined {
  if (!quoted) return undefined;
  const found = fields.findIndex((field) => {
    if (!LINE_BREAK.test(field) || !field.includes(separator)) return false;
    const cells = field.split(LINE_BREAK).flatMap((line) => line.split(separator).map((cell) => cell.trim()));
    return (
      cells.some((cell) => parseRecordId(cell.toUpperCase()) !== undefined) &&
      cells.some((cell) => parseWrittenDate(cell, 'dmy') !== undefined)
    );
  });
  return found < 0 ? undefined : found;
}
