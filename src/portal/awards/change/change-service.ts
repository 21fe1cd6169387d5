import type { OperationContext, Service } from '../../handler.ts';
import { functionBudgetsOf } from '../../store/queries/awards/function-budgets.ts';
import type { NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import type { Brought } from './bring-up-to-date.ts';
import { conflictEvents, periodEvents, powerEvents } from './change-events.ts';
import { endByDeath } from '../end-by-death.ts';
import { awardEvent } from '../events.ts';
import { linkAgreements } from '../link-agreements.ts';
import { planChange, planEnd, planWithdrawal, type Told } from './plan-change.ts';
import { toAward } from '../view.ts';
import { findToChange, writeVersion } from './write-version.ts';

/** Tells the holder, the providers whose care it is about, with a conflict the office, and who acts no longer. */
async function tell(context: OperationContext, brought: Brought, { type, params }: Told): Promise<void> {
  const { store } = context;
  context.emit(
    awardEvent(type, brought.after, params),
    ...(await periodEvents(store, brought)),
    ...(await conflictEvents(store, brought)),
    ...(await powerEvents(store, brought)),
  );
}

async function viewOf({ store }: OperationContext, award: NamedAwardRecord, { after, conflict }: Brought) {
  const functionBudgets = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  const declarationStop = conflict === undefined ? after.declarationStop : conflict === 'opened' ? 1 : 0;
  return toAward({ ...award, ...after, declarationStop, functionBudgets });
}

export const changeService = {
  'awards.change': async (context, given, { awardId }) => {
    const award = await findToChange(context, 'change', { awardId, version: given.version });
    const { version, told } = await planChange(context, award, given);
    const brought = await writeVersion(context, award, version);
    await tell(context, brought, told);
    await linkAgreements(context, { ...brought.after, careFunctions: version.careFunctions });
    return viewOf(context, award, brought);
  },

  'awards.end': async (context, given, { awardId }) => {
    const award = await findToChange(context, 'end', { awardId, version: given.version });
    const { version, told } = await planEnd(context, award, given);
    const brought = await writeVersion(context, award, version);
    await tell(context, brought, told);
    if (given.cause === 'death') await endByDeath(context, award.id, given.lastDay);
    return viewOf(context, award, brought);
  },

  'awards.withdraw': async (context, given, { awardId }) => {
    const award = await findToChange(context, 'withdraw', { awardId, version: given.version });
    const { version, told } = await planWithdrawal(context, award, given);
    const brought = await writeVersion(context, award, version);
    await tell(context, brought, told);
    return viewOf(context, award, brought);
  },
} satisfies Service<'awards.change' | 'awards.end' | 'awards.withdraw'>;
