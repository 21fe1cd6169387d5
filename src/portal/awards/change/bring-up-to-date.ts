import { type DatedSituation, situationOn, situationsInForce } from '../../../domain/award/award-situation.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { AwardChangeKind, AwardStatus } from '../../../domain/words.ts';
import { type AwardVersion, markInForce, versionsOf } from '../../store/queries/awards/award-versions.ts';
import { type AwardRecord, updateAward } from '../../store/queries/awards/awards.ts';
import type { Store } from '../../store/store.ts';
import { type ConflictChange, judgeConflict } from '../conflicts/judge-conflict.ts';
import { tieFunctions } from '../tie-functions.ts';

/** An award before and after its newest situation came into force. */
export interface Brought {
  before: AwardRecord;
  after: AwardRecord;
  conflict: ConflictChange;
}

/** The situations of an award by day; it has at least the one with which it was entered. */
export function inForceOf<Situation extends DatedSituation>(
  versions: readonly Situation[],
): [Situation, ...Situation[]] {
  const [first, ...others] = situationsInForce(versions);
  if (first === undefined) throw new Error('An award has no version');
  return [first, ...others];
}

function statusOf(kinds: readonly AwardChangeKind[]): AwardStatus {
  if (kinds.includes('withdrawn')) return 'withdrawn';
  return kinds.includes('ended') || kinds.includes('ended-by-death') ? 'ended' : 'active';
}

function situationNow(versions: readonly AwardVersion[], date: IsoDate) {
  const inForce = inForceOf(versions);
  const newest = versions.at(-1) ?? inForce[0];
  const { careFunctions, amountCents, functionBudgets } = situationOn(inForce, date);
  const end = (inForce.at(-1) ?? newest).end;
  const update = { careFunctions, amountCents, end, status: statusOf(newest.kinds), version: newest.version };
  return { update, functionBudgets };
}

/**
 * Gives an award the situation of a day. Days of care hold by themselves, so that the last day is that of the newest
 * version at once; an amount holds from its day. Doing it again changes nothing. The award is locked by the caller.
 */
export async function bringUpToDate(
  store: Store,
  before: AwardRecord,
  { date, now }: { date: IsoDate; now: number },
): Promise<Brought> {
  const { update, functionBudgets } = situationNow(await versionsOf(store, before.id), date);
  await updateAward(store, before.id, update);
  await markInForce(store, before.id, { date, now });
  const after = { ...before, ...update };
  await tieFunctions(store, after, functionBudgets);
  return { before, after, conflict: await judgeConflict(store, after, now) };
}
