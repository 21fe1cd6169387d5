import { parseRecordId } from '../../domain/values/record-id.ts';
import type { HeaderMapper } from '../columns/recognise-header.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';

// A title takes no more lines than this.
const longestTitle = 10;

/**
 * Finds the place of the column names among the records that hold something. Above them a title may stand, which names
 * no columns and nobody's care; where nothing below it names columns, the first record is taken for the header.
 */
export function findHeader(records: readonly CsvRecord[], map: HeaderMapper): number {
  for (const [place, { fields, line }] of records.slice(0, longestTitle + 1).entries()) {
    if (Object.keys(map(fields, line).mapping.positions).length >= 2) return place;
    if (fields.some((field) => parseRecordId(field.trim().toUpperCase()) !== undefined)) return 0;
  }
  return 0;
}
