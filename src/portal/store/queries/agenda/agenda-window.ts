import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { IsoDate } from '../../../../domain/values/date.ts';

/** The days that are asked for, less what was shown before. */
export interface AgendaWindow {
  from: IsoDate;
  to: IsoDate;
  /** The place of the last one that was shown, which was of the first day. */
  after: Place | undefined;
  count: number;
}

/** Its place among those of the same day: by the first, and then by the second. */
export interface Place {
  major: number;
  minor: number;
}

/** The day of a row lies in the window, and the row comes after what was shown of its first day. */
export function isInWindow(
  day: Expression<string | null>,
  id: Expression<number>,
  { from, to, after }: AgendaWindow,
): Expression<SqlBool> {
  const eb = expressionBuilder<Record<never, never>>();
  const inDays = eb.and([eb(day, '>=', from), eb(day, '<=', to)]);
  return after === undefined ? inDays : eb.and([inDays, eb.or([eb(day, '>', from), eb(id, '>', after.minor)])]);
}

/** Moments of which one is that of a row, less those of what was shown before. */
export interface MomentWindow {
  from: number;
  before: number;
  after: Place | undefined;
  count: number;
}

export function isInMoments(
  moment: Expression<number>,
  id: Expression<number>,
  { from, before, after }: MomentWindow,
): Expression<SqlBool> {
  const inMoments = sql<SqlBool>`${moment} >= ${from} and ${moment} < ${before}`;
  if (after === undefined) return inMoments;
  const { major, minor } = after;
  return sql<SqlBool>`${inMoments} and (${moment} > ${major} or (${moment} = ${major} and ${id} > ${minor}))`;
}
