import { parseWrittenDate } from '../cells/dates/read-date.ts';
import { columnOfHeader } from '../columns/column-measures.ts';
import type { ColumnSet } from '../columns/column-set.ts';
import { plainHeader, type Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { type CsvRecord, hasContent } from '../file/records/csv-record.ts';

/** The rows that hold no care: between the lines, below them and, in a file of several pages, at the edges of each. */
export type RowKind = 'line' | 'blank' | 'zero' | 'total' | 'footer' | 'header' | 'other-header';

const TOTAL = /^(?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?|som|sum)\b/i;
const AMOUNT = /^(?:€\s*)?[+-]?\d[\d.,:]*(?:\s*€)?$/;
// A spreadsheet shows an empty day as the day before it begins to count.
const ZERO = /^(?:€\s*)?[+-]?0+(?:[.,:]0+)*(?:[.,]-)?(?:\s*(?:€|uur|u))?$|^[-–]$|^0?0[-/]0?1[-/]1900$|^1900-01-00$/i;
const PAGE = /^(?:pagina|page|blad|pag\.?|p\.)\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?$/i;
const MADE =
  /^(?:(?:gemaakt|geprint|afgedrukt|ge[eë]xporteerd|gegenereerd|uitgedraaid|aangemaakt|printed|created|exported|generated)(?:\s+(?:op|on))?|(?:export|print|afdruk)[\s-]*(?:datum|date)?|(?:datum|date)\s+(?:export|print|afdruk))\s*:?\s*(.*)$/i;
const TIME_OF_DAY = /^(?:(?:om|at)\s*)?\d{1,2}:\d\d(?::\d\d)?(?:\s*uur)?$/i;

/**
 * Finds out what a row is that does not tell whose it is. A row of totals has no date, and either says that it is one
 * or holds amounts only.
 */
export function rowKind(record: CsvRecord, mapping: Mapping, { owner, day }: ColumnSet): RowKind {
  if (!hasContent(record)) return 'blank';
  const { positions } = mapping;
  const textOf = (column: Column): string => record.fields[positions[column] ?? -1]?.trim() ?? '';
  const filled = record.fields.map((field) => field.trim()).filter((field) => field !== '');
  if (filled.every((field) => ZERO.test(field))) return 'zero';
  if (isFooter(filled)) return 'footer';
  if (isDate(textOf(day))) return 'line';
  const header = headerKind(record.fields, mapping);
  if (header !== undefined) return header;
  if (filled.some((field) => TOTAL.test(field))) return 'total';
  const isNameless = textOf(owner) === '' && textOf(day) === '';
  return isNameless && filled.every((field) => AMOUNT.test(field)) ? 'total' : 'line';
}

function isDate(text: string): boolean {
  return parseWrittenDate(text, 'dmy') !== undefined;
}

/** The number of a page, the day on which the file was made, or both; and nothing else. */
function isFooter(filled: readonly string[]): boolean {
  const isMoment = (text: string): boolean => text === '' || isDate(text) || TIME_OF_DAY.test(text);
  const isEdge = (text: string): boolean => PAGE.test(text) || MADE.test(text);
  const holdsMomentOnly = (text: string): boolean => {
    const [, rest = ''] = MADE.exec(text) ?? [];
    return isMoment(rest) || rest.split(/\s+/).every(isMoment) || isMoment(rest.replace(/\s+(?:om|at)\s+/i, ' '));
  };
  return (
    filled.some(isEdge) &&
    filled.every((text) => isMoment(text) || PAGE.test(text) || (MADE.test(text) && holdsMomentOnly(text)))
  );
}

/** Column names once more. They are the same ones when each column that is read stands where it stood. */
function headerKind(fields: readonly string[], { headers, positions }: Mapping): RowKind | undefined {
  const own = new Set(headers.map(plainHeader).filter((name) => name !== ''));
  const filled = fields.filter((field) => field.trim() !== '');
  const names = filled.filter((field) => own.has(plainHeader(field)) || columnOfHeader(field) !== undefined);
  if (names.length < 2 || names.length * 2 < filled.length) return undefined;
  const isSame = (position: number): boolean =>
    plainHeader(fields[position] ?? '') === plainHeader(headers[position] ?? '');
  return Object.values(positions).every(isSame) ? 'header' : 'other-header';
}
