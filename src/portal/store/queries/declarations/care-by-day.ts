import { sql } from 'kysely';
import { careByDayOf } from '../../rows/packed-lines.ts';

/** It is kept with the lines; what was stored before it was, in a column of its own, is read from there. */
export const careByDayColumns = [
  'declaration.careByDay',
  sql<string | null>`case when declaration.care_by_day is null then declaration.lines_json end`.as('careOfLines'),
] as const;

interface Stored {
  careByDay: string | null;
  careOfLines: string | null;
}

/** The same with its care by day, packed. */
export function withCareByDay<Row extends Stored>({
  careByDay: packed,
  careOfLines,
  ...row
}: Row): Omit<Row, keyof Stored> & { careByDay: string } {
  return { ...row, careByDay: packed ?? careByDayOf(careOfLines ?? '[]') };
}
