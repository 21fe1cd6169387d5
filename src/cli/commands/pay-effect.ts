import type { AgreementEndEffect, PayEffect } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import type { DetailView } from '../output/view.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { confirm } from '../prompt/confirm.ts';
import { agreementEndEffect, payEffectDetails } from '../view/agreements/agreement.ts';

/** What an act does with the months that pay by themselves, said before anybody confirms it. */
export async function tellPayEffect(context: Context, effect: Omit<PayEffect, 'agreementId'>): Promise<void> {
  const lines = await linesOf(context, effect);
  for (const line of lines.length > 0 ? lines : [context.cli.notices.payEffect.nothing]) await context.out.notice(line);
}

/** What there is to tell of an effect: a line for each kind, and none when nothing changes. */
async function linesOf(context: Context, effect: Omit<PayEffect, 'agreementId'>): Promise<string[]> {
  const { format } = await context.texts();
  const { money } = format;
  const { payEffect: say } = context.cli.notices;
  const { claimedBackCents, cancelledCents, payableCents, closedMonths } = effect;
  return [
    ...(claimedBackCents > 0 ? [say.claimedBack(money(claimedBackCents))] : []),
    ...(cancelledCents > 0 ? [say.cancelled(money(cancelledCents))] : []),
    ...(payableCents > 0 ? [say.payable(money(payableCents))] : []),
    ...(closedMonths.length > 0 ? [say.closed(closedMonths.map(format.month))] : []),
  ];
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
  if (!isLookedAt(context, dryRun, yes)) return true;
  const effect = await look();
  if (dryRun) {
    await showPayEffect(context, effect);
    return false;
  }
  if ((await linesOf(context, effect)).length === 0) return true;
  await tellPayEffect(context, effect);
  await confirm(context, question, false);
  return true;
}

/** An effect is for who asks for it, and for a person who is about to be asked; a program only acts. */
function isLookedAt(context: Context, dryRun: boolean, yes: boolean): boolean {
  return dryRun || (!yes && canAsk(context));
}

interface EndLook {
  readonly readVersion: number | undefined;
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** Asks the portal what happens to this version of the agreement. */
  readonly look: (version: number) => Promise<AgreementEndEffect>;
}

/**
 * Tells what giving an end, or taking it back, does with what was paid, before anybody is asked about it. The answer is true
 * when a dry run was all that was wanted.
 */
export async function lookFirst(
  context: Context,
  agreementId: string,
  { readVersion, yes, dryRun, look }: EndLook,
): Promise<boolean> {
  if (!isLookedAt(context, dryRun, yes)) return false;
  const client = await context.client();
  const effect = await look(readVersion ?? (await client.agreements.show(agreementId, context.call)).version);
  if (dryRun) await showPayEffect(context, effect, agreementEndEffect);
  else await tellPayEffect(context, effect);
  if (effect.claimedBackCents > 0 && context.out.isForPeople)
    await context.out.notice(context.cli.notices.payEffect.endMovable);
  return dryRun;
}
