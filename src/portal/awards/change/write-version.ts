import { situationOn } from '../../../domain/award/award-situation.ts';
import { awardLifecycle, type AwardOperation } from '../../../domain/lifecycle/award-lifecycle.ts';
import { nextStatus } from '../../../domain/lifecycle/machine.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { CareFunction } from '../../../domain/words.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { rulesViolated, statusConflict, versionConflict } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import { findVisible, holderOfRecord } from '../../resource/find-visible.ts';
import { addVersion, type AwardVersion, versionsOf } from '../../store/queries/awards/award-versions.ts';
import { lockAward, type NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import { holdDeclarations } from '../../store/queries/awards/costs/spent-by-function.ts';
import { lockBudgetHolder } from '../../store/queries/people/budget-holders.ts';
import { type Brought, bringUpToDate, inForceOf } from './bring-up-to-date.ts';
import { findVisibleAward } from '../find-award.ts';

/**
 * Finds the award that an office changes, when it is the version that the office read. Nobody else changes it, spends
 * from it or enters another for this holder until the operation is done.
 */
export async function findToChange(
  context: OperationContext,
  operation: AwardOperation,
  { awardId, version: given }: { awardId: string; version: number | undefined },
): Promise<NamedAwardRecord> {
  const seen = await findVisibleAward(context, awardId);
  await lockBudgetHolder(context.store, seen.budgetHolderId);
  if (operation === 'change') await holdDeclarations(context.store, seen.budgetHolderId);
  const award = await findVisible(context, { kind: 'award', find: lockAward, holderOf: holderOfRecord }, awardId);
  refuseUnlessChangeable(context, award, { operation, version: given });
  return award;
}

/** What was settled stays as it is, and nobody changes what is another by now than they read. */
export function refuseUnlessChangeable(
  context: OperationContext,
  { id, version, status, settledAt }: NamedAwardRecord,
  { operation, version: given }: { operation: AwardOperation; version: number | undefined },
): void {
  const award = formatRecordId('award', id);
  if (settledAt !== null) throw rulesViolated([newIssue('AWARD_SETTLED', 'awardId', { award })]);
  if (given !== undefined && given !== version) throw versionConflict(award, { given, version });
  if (nextStatus(awardLifecycle, status, operation, context.caller.role) === undefined) {
    throw statusConflict(`awards.${operation}`, status);
  }
}

/**
 * The situations that a change from a day replaces: the one of that day, and the last of those that were to follow. And all
 * the care that the award was ever for.
 */
export async function situationsFrom(
  { store }: OperationContext,
  { id }: NamedAwardRecord,
  from: IsoDate,
): Promise<{ old: AwardVersion; last: AwardVersion; careEver: CareFunction[] }> {
  const versions = await versionsOf(store, id);
  const inForce = inForceOf(versions);
  const careEver = versions.flatMap(({ careFunctions }) => careFunctions);
  return { old: situationOn(inForce, from), last: inForce.at(-1) ?? inForce[0], careEver };
}

export type NewVersion = Pick<
  AwardVersion,
  'kinds' | 'from' | 'end' | 'careFunctions' | 'amountCents' | 'functionBudgets' | 'reason'
> &
  Partial<Pick<AwardVersion, 'cause'>>;

/** Writes the next version of an award that is locked, and gives the award what holds today. */
export async function writeVersion(
  { store, today, now }: OperationContext,
  award: NamedAwardRecord,
  { cause = null, ...version }: NewVersion,
): Promise<Brought> {
  const number = award.version + 1;
  await addVersion(store, { ...version, cause, awardId: award.id, version: number, enteredAt: now, appliedAt: null });
  return bringUpToDate(store, award, { date: today, now });
}
