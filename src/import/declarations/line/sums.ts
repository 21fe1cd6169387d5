import type { Mapping } from '../../columns/mapping.ts';
import type { Column } from '../../columns/columns.ts';
import type { CsvRecord } from '../../file/records/csv-record.ts';
import type { Finding } from '../../finding.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import type { CareOfLine } from './repeated-care.ts';

const SUBTOTAL = /^sub/i;

/** Adds up the lines of a file, to compare them with what its rows of totals say. */
export class LineSums {
  #minutes = 0;
  #cents = 0;
  /** A line counts in another unit, or a cell of it cannot be read: nobody knows the sum. */
  #isHours = true;
  #isMoney = true;

  add({ content, minutes, cents }: CareOfLine, wrong: boolean): void {
    this.#minutes += minutes;
    if (cents === undefined) this.#isMoney = false;
    else this.#cents += cents;
    if (wrong || content.unit !== 'hour') this.#isHours = false;
    if (wrong) this.#isMoney = false;
  }

  /** Finds the rows of totals that say something else than the lines together. */
  compare(totals: readonly CsvRecord[], mapping: Mapping, read: DeclarationCellReaders): Finding[] {
    return totals.flatMap((record) => {
      if (record.fields.some((field) => SUBTOTAL.test(field.trim()))) return [];
      const hours = this.#isHours ? this.#compareHours(record, mapping, read) : [];
      return this.#isMoney ? [...hours, ...this.#compareMoney(record, mapping, read)] : hours;
    });
  }

  #compareHours(record: CsvRecord, mapping: Mapping, read: DeclarationCellReaders): Finding[] {
    const hours = valueAt(record, mapping, 'quantity', read.hours);
    const minutes = valueAt(record, mapping, 'minutes', read.minutes);
    if (hours === undefined && minutes === undefined) return [];
    const total = (hours ?? 0) + (minutes ?? 0);
    const column = hours === undefined ? 'minutes' : 'quantity';
    const clock = (size: number): string => `${Math.trunc(size / 60)}:${String(Math.abs(size % 60)).padStart(2, '0')}`;
    return total === this.#minutes ? [] : [finding(record, mapping, column, clock(total), clock(this.#minutes))];
  }

  #compareMoney(record: CsvRecord, mapping: Mapping, read: DeclarationCellReaders): Finding[] {
    const cents = valueAt(record, mapping, 'amount', read.amount);
    if (cents === undefined || cents === this.#cents) return [];
    const euros = (size: number): string => (size / 100).toFixed(2).replace('.', ',');
    return [finding(record, mapping, 'amount', euros(cents), euros(this.#cents))];
  }
}

function valueAt(
  { fields, line }: CsvRecord,
  { positions }: Mapping,
  column: Column,
  readCell: (text: string, line: number) => { value: number } | { error: unknown },
): number | undefined {
  const text = fields[positions[column] ?? -1]?.trim() ?? '';
  if (text === '') return undefined;
  const result = readCell(text, line);
  return 'value' in result ? result.value : undefined;
}

function finding(
  { line }: CsvRecord,
  { headers, positions }: Mapping,
  column: Column,
  found: string,
  expected: string,
): Finding {
  const header = headers[positions[column] ?? -1]?.trim() ?? null;
  return { line, code: 'TOTAL_DIFFERS', severity: 'warning', column: header, params: { found, expected } };
}
