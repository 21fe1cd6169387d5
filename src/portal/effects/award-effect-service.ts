import type { AwardEffect, ParsedInput } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { AwardOperation } from '../../domain/lifecycle/award-lifecycle.ts';
import type { OperationContext, Service } from '../handler.ts';
import { agreementsOn } from '../store/queries/awards/agreements/agreements-on.ts';
import { newestConflict } from '../store/queries/awards/award-conflicts.ts';
import type { NamedAwardRecord } from '../store/queries/awards/awards.ts';
import { isTouched } from '../awards/change/change-events.ts';
import { findVisibleAward } from '../awards/find-award.ts';
import { excessOf, stopsBy } from '../awards/conflicts/judge-conflict.ts';
import { type Plan, planChange, planEnd, planWithdrawal } from '../awards/change/plan-change.ts';
import { functionsAfter } from '../awards/tie-functions.ts';
import { changeService } from '../awards/change/change-service.ts';
import { refuseUnlessChangeable } from '../awards/change/write-version.ts';
import { payEffectOfAward } from './pay-effect.ts';

/** What would follow from a version that is not written: the same sums and the same people as when it is. */
async function effectOf(
  context: OperationContext,
  award: NamedAwardRecord,
  { version }: Plan,
  given: ParsedInput<'awards.effect'>,
): Promise<AwardEffect> {
  const { store } = context;
  const awardId = formatRecordId('award', award.id);
  const { from, end, amountCents, careFunctions } = version;
  const after = { ...award, end, amountCents, careFunctions };
  const excess = await excessOf(store, after, await functionsAfter(store, after, version.functionBudgets));
  const declarationStop = stopsBy(excess, await newestConflict(store, award.id));
  const agreements = await agreementsOn(store, award.id);
  const told = declarationStop ? agreements : agreements.filter((one) => isTouched({ before: award, after }, one));
  const ids = agreements.map(({ id }) => id);
  const cents = await payEffectOfAward(context, ids, (inside) => bringAbout(inside, awardId, given), {
    isChanged: given.end?.cause === 'death',
  });
  return {
    awardId,
    version: award.version,
    from,
    end,
    amountCents,
    wasCents: award.amountCents,
    paidCents: award.paidCents,
    scheduledCents: award.scheduledCents,
    ...excess,
    ...cents,
    declarationStop,
    agreementIds: told.map(({ id }) => formatRecordId('agreement', id)),
  };
}

/** The act itself. Exactly one of them is there, by the form of the input. */
function bringAbout(
  inside: OperationContext,
  awardId: string,
  { change, end, withdraw }: ParsedInput<'awards.effect'>,
): Promise<unknown> {
  if (change !== undefined) return changeService['awards.change'](inside, change, { awardId });
  if (end !== undefined) return changeService['awards.end'](inside, end, { awardId });
  return changeService['awards.withdraw'](inside, withdraw ?? { reason: '' }, { awardId });
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

export const awardEffectService = {
  'awards.effect': async (context, given, { awardId }) => {
    const award = await findVisibleAward(context, awardId);
    const { version } = given.change ?? given.end ?? given.withdraw ?? {};
    refuseUnlessChangeable(context, award, { operation: operationOf(given), version });
    return effectOf(context, award, await planOf(context, award, given), given);
  },
} satisfies Service<'awards.effect'>;
