import type { PayEffect } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import type { DetailView } from '../output/view.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { confirm } from '../prompt/confirm.ts';
import { payEffectDetails } from '../view/agreement.ts';

/** What an act does with the months that pay by themselves, said before anybody confirms it. */
export async function tellPayEffect(context: Context, effect: Omit<PayEffect, 'agreementId'>): Promise<void> {
  const { format } = await context.texts();
  const { money } = format;
  const { payEffect: say } = context.cli.notices;
  const { claimedBackCents, cancelledCents, payableCents, closedMonths } = effect;
  const lines = [
    ...(claimedBackCents > 0 ? [say.claimedBack(money(claimedBackCents))] : []),
    ...(cancelledCents > 0 ? [say.cancelled(money(cancelledCents))] : []),
    ...(payableCents > 0 ? [say.payable(money(payableCents))] : []),
    ...(closedMonths.length > 0 ? [say.closed(closedMonths.map(format.month))] : []),
  ];
  for (const line of lines.length > 0 ? lines : [say.nothing]) await context.out.notice(line);
}

/** Shows an effect instead of bringing it about. */
export async function showPayEffect(context: Context, effect: PayEffect): Promise<void>;
export async function showPayEffect<Effect extends PayEffect>(
  context: Context,
  effect: Effect,
  view: DetailView<Effect>,
): Promise<void>;
export async function showPayEffect(
  context: Context,
  effect: PayEffect,
  view: DetailView<PayEffect> = payEffectDetails,
): Promise<void> {
  await context.out.record(view, effect);
  if (context.out.isForPeople) await tellPayEffect(context, effect);
}

function changesNothing({ claimedBackCents, cancelledCents, payableCents, closedMonths }: PayEffect): boolean {
  return claimedBackCents + cancelledCents + payableCents + closedMonths.length === 0;
}

interface Asked {
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly question: string;
}

/**
 * Before an act that may touch what was paid: with a dry run the effect is all there is, and the answer is false. At a
 * terminal it is told, and asked about, when there is one; a program is asked nothing.
 */
export async function confirmPayEffect(
  context: Context,
  look: () => Promise<PayEffect>,
  { dryRun, yes, question }: Asked,
): Promise<boolean> {
  if (!dryRun && (yes || !canAsk(context))) return true;
  const effect = await look();
  if (dryRun) {
    await showPayEffect(context, effect);
    return false;
  }
  if (changesNothing(effect)) return true;
  await tellPayEffect(context, effect);
  await confirm(context, question, false);
  return true;
}
