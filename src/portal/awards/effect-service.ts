import type { AwardEffect, ParsedInput } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { AwardOperation } from '../../domain/lifecycle/award-lifecycle.ts';
import type { OperationContext, Service } from '../handler.ts';
import { agreementsOn } from '../store/queries/awards/agreements-on.ts';
import { newestConflict } from '../store/queries/awards/award-conflicts.ts';
import type { NamedAwardRecord } from '../store/queries/awards/awards.ts';
import { isTouched } from './change-events.ts';
import { findVisibleAward } from './find-award.ts';
import { excessOf, stopsBy } from './judge-conflict.ts';
import { type Plan, planChange, planEnd, planWithdrawal } from './plan-change.ts';
import { functionsAfter } from './tie-functions.ts';
import { refuseUnlessChangeable } from './write-version.ts';

/** What would follow from a version that is not written: the same sums and the same people as when it is. */
async function effectOf({ store }: OperationContext, award: NamedAwardRecord, { version }: Plan): Promise<AwardEffect> {
  const { from, end, amountCents, careFunctions } = version;
  const after = { ...award, end, amountCents, careFunctions };
  const excess = await excessOf(store, after, await functionsAfter(store, after, version.functionBudgets));
  const declarationStop = stopsBy(excess, await newestConflict(store, award.id));
  const agreements = await agreementsOn(store, award.id);
  const told = declarationStop ? agreements : agreements.filter((one) => isTouched({ before: award, after }, one));
  return {
    awardId: formatRecordId('award', award.id),
    version: award.version,
    from,
    end,
    amountCents,
    wasCents: award.amountCents,
    paidCents: award.paidCents,
    scheduledCents: award.scheduledCents,
    ...excess,
    declarationStop,
    agreementIds: told.map(({ id }) => formatRecordId('agreement', id)),
  };
}

/** Exactly one of them is there, by the form of the input. */
function planOf(
  context: OperationContext,
  award: NamedAwardRecord,
  { change, end, withdraw }: ParsedInput<'awards.effect'>,
): Promise<Plan> {
  if (change !== undefined) return planChange(context, award, change);
  if (end !== undefined) return planEnd(context, award, end);
  return planWithdrawal(context, award, withdraw ?? { reason: '' });
}

function operationOf({ change, end }: ParsedInput<'awards.effect'>): AwardOperation {
  if (change !== undefined) return 'change';
  return end === undefined ? 'withdraw' : 'end';
}

export const effectService = {
  'awards.effect': async (context, given, { awardId }) => {
    const award = await findVisibleAward(context, awardId);
    const { version } = given.change ?? given.end ?? given.withdraw ?? {};
    refuseUnlessChangeable(context, award, { operation: operationOf(given), version });
    return effectOf(context, award, await planOf(context, award, given));
  },
} satisfies Service<'awards.effect'>;
