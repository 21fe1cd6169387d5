import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Part } from '../item.ts';
import { type RowFilter, strayFinding } from './row-filter.ts';

/** A part of which only its place in the file is known yet, and no care that is counted. */
export function partOf({ line, offset, length }: CsvRecord) {
  return {
    line,
    offset,
    length,
    more: false,
    minutes: 0,
    cents: 0,
    owner: undefined,
    period: undefined,
    head: undefined,
    reference: undefined,
    content: undefined,
  };
}

/** A record that is neither a line nor what may stand beside the lines. */
function strayPart(record: CsvRecord): Part {
  return { ...partOf(record), wrong: true, findings: [strayFinding(record)] };
}

/** The parts that a record brings: what stood between the lines before it, and itself when it is one. */
export function partsOf(rows: RowFilter, record: CsvRecord, isNamed: boolean, readLine: () => Part): readonly Part[] {
  const isLine = rows.isLine(record, isNamed);
  const strays = rows.takeStrays().map(strayPart);
  return isLine ? [...strays, readLine()] : strays;
}
