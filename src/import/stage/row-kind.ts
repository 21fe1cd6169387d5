import { hasContent, type CsvRecord } from '../file/csv-record.ts';
import type { Column } from '../columns/columns.ts';
import { columnSets } from '../column-sets.ts';
import type { Mapping } from '../columns/map-header.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';

export type RowKind = 'line' | 'blank' | 'total';

const TOTAL = /^(?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?|som|sum)\b/i;
const AMOUNT = /^(?:€\s*)?[+-]?\d[\d.,:]*(?:\s*€)?$/;

/** What a row is that does not tell whose it is. A row of totals has no date, and either says so or holds amounts only. */
export function rowKind(record: CsvRecord, { kind, positions }: Mapping): RowKind {
  if (!hasContent(record)) return 'blank';
  const { owner, day } = columnSets[kind];
  const textOf = (column: Column): string => record.fields[positions[column] ?? -1]?.trim() ?? '';
  if (parseWrittenDate(textOf(day), 'dmy') !== undefined) return 'line';
  const filled = record.fields.map((field) => field.trim()).filter((field) => field !== '');
  if (filled.some((field) => TOTAL.test(field))) return 'total';
  const isNameless = textOf(owner) === '' && textOf(day) === '';
  return isNameless && filled.every((field) => AMOUNT.test(field)) ? 'total' : 'line';
}
