import { overspentCents } from '../../../domain/award/money/remaining.ts';
import {
  type AwardConflict,
  closeConflict,
  newestConflict,
  openConflict,
  renewConflict,
} from '../../store/queries/awards/award-conflicts.ts';
import type { AwardRecord } from '../../store/queries/awards/awards.ts';
import { type FunctionBudgetRecord, functionBudgetsOf } from '../../store/queries/awards/function-budgets.ts';
import { centsAfterEnd } from '../../store/queries/awards/costs/care-after.ts';
import type { Store } from '../../store/store.ts';

export type ConflictChange = 'opened' | 'closed' | undefined;

export interface Excess {
  overspentCents: number;
  /** Beyond function budgets, of all of them together. */
  functionOverspentCents: number;
  afterEndCents: number;
}

function fits({ overspentCents: overspent, functionOverspentCents, afterEndCents }: Excess): boolean {
  return overspent === 0 && functionOverspentCents === 0 && afterEndCents === 0;
}

/** The office has seen as much before, and let it be. */
function wasAccepted(excess: Excess, conflict: AwardConflict | undefined): boolean {
  return (
    conflict?.resolution === 'lifted' &&
    excess.overspentCents <= conflict.overspentCents &&
    excess.functionOverspentCents <= conflict.functionOverspentCents &&
    excess.afterEndCents <= conflict.afterEndCents
  );
}

/** Whether it stops declarations: a conflict that is open or new, and not one that the office has let be. */
export function stopsBy(excess: Excess, newest: AwardConflict | undefined): boolean {
  return !fits(excess) && !wasAccepted(excess, newest);
}

/** What was paid and put aside beyond what the award gives, in all and for its care, and after its last day. */
export async function excessOf(
  store: Store,
  award: AwardRecord,
  functions: readonly FunctionBudgetRecord[],
): Promise<Excess> {
  return {
    overspentCents: overspentCents(award),
    functionOverspentCents: functions.reduce((sum, budget) => sum + overspentCents(budget), 0),
    afterEndCents: await centsAfterEnd(store, award),
  };
}

/**
 * What was paid and put aside stays with the award, whatever changes. When it no longer fits, that is a spending conflict
 * for the office to judge: declarations stop until then. Source: iPgb 2.0 OP504, OP509.
 */
export async function judgeConflict(store: Store, award: AwardRecord, now: number): Promise<ConflictChange> {
  const functions = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  const excess = await excessOf(store, award, functions);
  const newest = await newestConflict(store, award.id);
  const open = newest?.resolvedAt === null ? newest : undefined;
  const facts = { awardId: award.id, version: award.version, ...excess, openedAt: now };
  if (fits(excess)) {
    if (open === undefined) return undefined;
    await closeConflict(store, open, { resolution: 'fits-again', reason: null, now });
    return 'closed';
  }
  if (open !== undefined) await renewConflict(store, open.id, facts);
  if (open !== undefined || wasAccepted(excess, newest)) return undefined;
  await openConflict(store, facts);
  return 'opened';
}
