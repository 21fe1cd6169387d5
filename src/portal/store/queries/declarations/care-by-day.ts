import { sql } from 'kysely';
import { careByDay, packCareByDay } from '../../../../domain/declaration/care-by-day.ts';
import { byDayOf, unpackLines } from '../../rows/packed-lines.ts';

/** It stands with the lines; of before that in a column of its own, or, in what 0.1.0 stored, nowhere. */
export const careByDayColumns = [
  'declaration.careByDay',
  sql<string | null>`case when declaration.care_by_day is null then declaration.lines_json end`.as('packedLines'),
] as const;

interface Stored {
  careByDay: string | null;
  packedLines: string | null;
}

/** The same with its care by day, packed. */
export function withCareByDay<Row extends Stored>({
  careByDay: ofItsOwn,
  packedLines,
  ...row
}: Row): Omit<Row, keyof Stored> & { careByDay: string } {
  const lines = packedLines ?? '[]';
  return { ...row, careByDay: ofItsOwn ?? byDayOf(lines) ?? packCareByDay(careByDay(unpackLines(lines))) };
}
