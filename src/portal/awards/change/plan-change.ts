import type { EventType } from '../../../contract/events.ts';
import type { ParsedInput } from '../../../contract/types.ts';
import { changeKinds } from '../../../domain/award/change-kinds.ts';
import { checkChangeDay, checkLastDay } from '../../../domain/award/checks/check-change.ts';
import { checkFunctionBudgets } from '../../../domain/award/checks/check-function-budgets.ts';
import { recordedDeath } from '../../../domain/award/recorded-death.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import { officeOf } from '../../resource/office-of.ts';
import { type AwardVersion, versionsOf } from '../../store/queries/awards/award-versions.ts';
import { awardsOfHolders, type NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { checkTerms } from '../checks.ts';
import { type NewVersion, situationsFrom } from './write-version.ts';

export interface Told {
  type: Extract<EventType, `award.${string}`>;
  params: NonNullable<NewEvent['params']>;
}

/** The next version of an award as an office wants it, when no rule forbids it, and what is told of it. */
export interface Plan {
  version: NewVersion;
  told: Told;
}

function refuseIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw rulesViolated(issues);
}

/** Other awards of the holder are none of this one's own days. */
async function othersOf({ store }: OperationContext, { id, budgetHolderId }: NamedAwardRecord) {
  return (await awardsOfHolders(store, [budgetHolderId])).filter((other) => other.id !== id);
}

/** Without a day it is today, or the day of the award that is nearest to it. */
function nearestDay({ start, end }: NamedAwardRecord, today: IsoDate): IsoDate {
  const last = addDays(end, 1);
  if (today < start) return start;
  return today < last ? today : last;
}

function asItWas({ careFunctions, amountCents, functionBudgets }: AwardVersion) {
  return { careFunctions, amountCents, functionBudgets };
}

export async function planChange(
  context: OperationContext,
  award: NamedAwardRecord,
  given: ParsedInput<'awards.change'>,
): Promise<Plan> {
  const { from = context.today, reason, end, amountCents, functionBudgets = [] } = given;
  const next = { end, amountCents, careFunctions: [...new Set(given.careFunctions)], functionBudgets };
  refuseIfAny(checkChangeDay(award, { from, end }));
  const { old, last, careEver } = await situationsFrom(context, award, from);
  const ofDay = changeKinds({ ...old, end: award.end }, next);
  const kinds = ofDay.length > 0 ? ofDay : changeKinds(last, next);
  if (kinds.length === 0) throw rulesViolated([newIssue('AWARD_UNCHANGED', 'from', {})]);
  const { law, start } = award;
  const terms = { law, start, from, ...next };
  refuseIfAny(checkFunctionBudgets(terms, { old: old.functionBudgets, careEver }));
  refuseIfAny(checkTerms(terms, officeOf(context.caller), await othersOf(context, award)));
  const params = { date: from, start, end, cents: amountCents, reason };
  return { version: { ...next, kinds, from, reason }, told: { type: 'award.changed', params } };
}

export async function planEnd(
  context: OperationContext,
  award: NamedAwardRecord,
  { lastDay, cause, reason }: ParsedInput<'awards.end'>,
): Promise<Plan> {
  const death = recordedDeath(await versionsOf(context.store, award.id));
  refuseIfAny(checkLastDay(award, { lastDay, cause, today: context.today }, death));
  // A death that was a later day makes the award longer: no day is left out.
  const from = addDays(lastDay < award.end ? lastDay : award.end, 1);
  const { old } = await situationsFrom(context, award, from);
  const kind = cause === 'death' ? 'ended-by-death' : 'ended';
  const version = { ...asItWas(old), end: lastDay, from, kinds: [kind], cause, reason } satisfies NewVersion;
  return { version, told: { type: 'award.ended', params: { end: lastDay, reason } } };
}

export async function planWithdrawal(
  context: OperationContext,
  award: NamedAwardRecord,
  { from: day, reason }: ParsedInput<'awards.withdraw'>,
): Promise<Plan> {
  const from = day ?? nearestDay(award, context.today);
  const end = addDays(from, -1);
  refuseIfAny(checkChangeDay(award, { from, end }));
  const { old } = await situationsFrom(context, award, from);
  const version = { ...asItWas(old), end, from, kinds: ['withdrawn'], reason } satisfies NewVersion;
  return { version, told: { type: 'award.withdrawn', params: { date: from, reason } } };
}
