import type { AgreementEndEffect } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';

/** What an end does with the months that pay by themselves, said before anybody confirms it. */
export async function tellEndEffect(context: Context, effect: AgreementEndEffect): Promise<void> {
  const { money } = (await context.texts()).format;
  const { endEffect: say } = context.cli.notices.agreement;
  const { claimedBackCents, cancelledCents, payableCents } = effect;
  const lines = [
    ...(claimedBackCents > 0 ? [say.claimedBack(money(claimedBackCents))] : []),
    ...(cancelledCents > 0 ? [say.cancelled(money(cancelledCents))] : []),
    ...(payableCents > 0 ? [say.payable(money(payableCents))] : []),
  ];
  for (const line of lines.length > 0 ? lines : [say.nothing]) await context.out.notice(line);
  if (claimedBackCents > 0) await context.out.notice(say.movable);
}
