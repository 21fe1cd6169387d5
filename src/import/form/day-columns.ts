import { monthNamed } from '../cells/dates/month-names.ts';
import { splitDayName } from '../cells/dates/day-names.ts';
import { isoOf, parseWrittenDate } from '../cells/dates/read-date.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';

// A week of them is no coincidence.
const fewestDays = 7;

const BARE = /^(0?[1-9]|[12]\d|3[01])\.?$/;
const WITHOUT_YEAR = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9}\.?)$/i;

/** A grid: a row for each client, with a column for each day. */
export interface DayColumns {
  line: number;
  days: number;
}

/** Finds the line that has the days of a month as its columns, in whatever way they are written. */
export function findDayColumns(records: readonly CsvRecord[]): DayColumns | undefined {
  for (const { fields, line } of records) {
    const days = fields.map((field) => placeOfDay(field.trim())).filter((day) => day !== undefined);
    const follow = days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
    if (follow && days.length >= fewestDays) return { line, days: days.length };
  }
  return undefined;
}

/** A number that is higher for a later day; undefined when the text is no day. */
function placeOfDay(text: string): number | undefined {
  const plain = splitDayName(text)?.date ?? text;
  const bare = BARE.exec(plain)?.[1];
  if (bare !== undefined) return Number(bare);
  const date = parseWrittenDate(plain, 'dmy');
  if (date !== undefined) return Number(isoOf(date).replaceAll('-', ''));
  const [, day = '', month = ''] = WITHOUT_YEAR.exec(plain) ?? [];
  const number = monthNamed(month.replace('.', '')) ?? Number(month);
  return day !== '' && number >= 1 && number <= 12 && Number(day) <= 31 ? number * 100 + Number(day) : undefined;
}
