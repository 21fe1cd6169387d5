import type { AwardEffect, AwardPlan } from '../../../../contract/types.ts';
import type { Context } from '../../../framework/context.ts';
import { awardEffect } from '../../../view/awards/award.ts';
import { checkCanConfirm, confirm } from '../../../prompt/confirm.ts';

interface Asked {
  readonly question: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/**
 * Tells what a change of an award does before it is made, and asks. A script that says yes is not told; with a dry run
 * nothing else is done, and the answer is false.
 */
export async function confirmEffect(
  context: Context,
  awardId: string,
  plan: AwardPlan,
  { question, yes, dryRun }: Asked,
): Promise<boolean> {
  if (yes && !dryRun) return true;
  if (!dryRun) checkCanConfirm(context);
  const client = await context.client();
  const effect = await client.awards.effect(awardId, plan, context.call);
  if (dryRun) await context.out.record(awardEffect, effect);
  if (!dryRun || context.out.isForPeople) await tellEffect(context, effect);
  if (dryRun) return false;
  await confirm(context, question, false);
  return true;
}

async function tellEffect(context: Context, effect: AwardEffect): Promise<void> {
  const { format } = await context.texts();
  const { effect: say } = context.cli.notices.award;
  const { payEffect: pay } = context.cli.notices;
  const { money } = format;
  const { overspentCents, functionOverspentCents, afterEndCents, agreementIds, cancelledCents, payableCents } = effect;
  const lines = [
    say.becomes(format.date(effect.from), format.date(effect.end), money(effect.amountCents), money(effect.wasCents)),
    say.stays(money(effect.paidCents), money(effect.scheduledCents)),
    ...(overspentCents > 0 ? [say.overspent(money(overspentCents))] : []),
    ...(functionOverspentCents > 0 ? [say.functionOverspent(money(functionOverspentCents))] : []),
    ...(afterEndCents > 0 ? [say.afterEnd(money(afterEndCents))] : []),
    effect.declarationStop ? say.stops : say.fits,
    ...(cancelledCents > 0 ? [pay.cancelled(money(cancelledCents))] : []),
    ...(payableCents > 0 ? [pay.payable(money(payableCents))] : []),
    say.told(agreementIds),
  ];
  for (const line of lines) await context.out.notice(line);
}
