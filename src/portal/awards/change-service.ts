import { changeKinds } from '../../domain/award/change-kinds.ts';
import { checkFunctionBudgets } from '../../domain/award/check-function-budgets.ts';
import { checkChangeDay, checkLastDay } from '../../domain/award/check-change.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { addDays, type IsoDate } from '../../domain/values/date.ts';
import type { EventType } from '../../contract/events.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import { officeOf } from '../resource/office-of.ts';
import type { OperationContext, Service } from '../handler.ts';
import type { AwardVersion } from '../store/queries/awards/award-versions.ts';
import { functionBudgetsOf } from '../store/queries/awards/function-budgets.ts';
import { awardsOfHolders, type NamedAwardRecord } from '../store/queries/awards/awards.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Brought } from './bring-up-to-date.ts';
import { conflictEvents, periodEvents } from './change-events.ts';
import { checkTerms } from './checks.ts';
import { awardEvent } from './events.ts';
import { linkAgreements } from './link-agreements.ts';
import { toAward } from './view.ts';
import { findToChange, situationsFrom, writeVersion } from './write-version.ts';

function refuseIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw rulesViolated(issues);
}

interface Told {
  type: Extract<EventType, `award.${string}`>;
  params: NonNullable<NewEvent['params']>;
}

/** Tells the holder, the providers whose care it is about, and with a conflict the office. */
async function tell(context: OperationContext, brought: Brought, { type, params }: Told): Promise<void> {
  const { store } = context;
  context.emit(
    awardEvent(type, brought.after, params),
    ...(await periodEvents(store, brought)),
    ...(await conflictEvents(store, brought)),
  );
}

async function viewOf({ store }: OperationContext, award: NamedAwardRecord, { after, conflict }: Brought) {
  const functionBudgets = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  const declarationStop = conflict === undefined ? after.declarationStop : conflict === 'opened' ? 1 : 0;
  return toAward({ ...award, ...after, declarationStop, functionBudgets });
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

export const changeService = {
  'awards.change': async (context, given, { awardId }) => {
    const { version, from = context.today, reason, end, amountCents } = given;
    const { functionBudgets = [] } = given;
    const next = { end, amountCents, careFunctions: [...new Set(given.careFunctions)], functionBudgets };
    const award = await findToChange(context, 'change', { awardId, version });
    refuseIfAny(checkChangeDay(award, { from, end }));
    const { old, last, careEver } = await situationsFrom(context, award, from);
    const ofDay = changeKinds({ ...old, end: award.end }, next);
    const kinds = ofDay.length > 0 ? ofDay : changeKinds(last, next);
    if (kinds.length === 0) throw rulesViolated([newIssue('AWARD_UNCHANGED', 'from', {})]);
    const { law, start } = award;
    const terms = { law, start, from, ...next };
    refuseIfAny(checkFunctionBudgets(terms, { old: old.functionBudgets, careEver }));
    refuseIfAny(checkTerms(terms, officeOf(context.caller), await othersOf(context, award)));
    const brought = await writeVersion(context, award, { ...next, kinds, from, reason });
    const params = { date: from, start, end, cents: amountCents, reason };
    await tell(context, brought, { type: 'award.changed', params });
    await linkAgreements(context, { ...brought.after, careFunctions: next.careFunctions });
    return viewOf(context, award, brought);
  },

  'awards.end': async (context, { version, lastDay, cause, reason }, { awardId }) => {
    const award = await findToChange(context, 'end', { awardId, version });
    refuseIfAny(checkLastDay(award, { lastDay, cause, today: context.today }));
    const from = addDays(lastDay, 1);
    const { old } = await situationsFrom(context, award, from);
    const kind = cause === 'death' ? 'ended-by-death' : 'ended';
    const situation = { ...asItWas(old), end: lastDay, from };
    const brought = await writeVersion(context, award, { ...situation, kinds: [kind], cause, reason });
    await tell(context, brought, { type: 'award.ended', params: { end: lastDay, reason } });
    return viewOf(context, award, brought);
  },

  'awards.withdraw': async (context, { version, from: day, reason }, { awardId }) => {
    const award = await findToChange(context, 'withdraw', { awardId, version });
    const from = day ?? nearestDay(award, context.today);
    const end = addDays(from, -1);
    refuseIfAny(checkChangeDay(award, { from, end }));
    const { old } = await situationsFrom(context, award, from);
    const situation = { ...asItWas(old), end, from };
    const brought = await writeVersion(context, award, { ...situation, kinds: ['withdrawn'], reason });
    await tell(context, brought, { type: 'award.withdrawn', params: { date: from, reason } });
    return viewOf(context, award, brought);
  },
} satisfies Service<'awards.change' | 'awards.end' | 'awards.withdraw'>;
