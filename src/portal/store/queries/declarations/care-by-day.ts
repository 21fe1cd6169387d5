import { sql } from 'kysely';
import { careByDay, packCareByDay } from '../../../../domain/declaration/months/care-by-day.ts';
import { unpackLines } from '../../rows/packed-lines.ts';

/** What 0.1.0 stored does not have it by day: it is counted from the lines, which are read for those alone. */
export const careByDayColumns = [
  'declaration.careByDay',
  sql<string | null>`case when declaration.care_by_day is null then declaration.lines_json end`.as('linesOfBefore'),
] as const;

interface Stored {
  careByDay: string | null;
  linesOfBefore: string | null;
}

/** The same with its care by day, packed. */
export function withCareByDay<Row extends Stored>({
  careByDay: packed,
  linesOfBefore,
  ...row
}: Row): Omit<Row, keyof Stored> & { careByDay: string } {
  return { ...row, careByDay: packed ?? packCareByDay(careByDay(unpackLines(linesOfBefore ?? '[]'))) };
}
