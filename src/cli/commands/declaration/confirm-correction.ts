import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import type { Context } from '../../framework/context.ts';
import { wordIssue } from '../../view/issue.ts';

/**
 * Shows somebody at a terminal what a correction makes of what was paid, before it comes in its place: it stands for the
 * whole month, and not only for the lines that differ. A correction that will be refused says so by itself.
 */
export async function confirmCorrection(
  context: Context,
  correction: DeclarationInput,
  { id, totalCents: wasCents }: Pick<Declaration, 'id' | 'totalCents'>,
): Promise<void> {
  if (!canAsk(context)) return;
  const client = await context.client();
  const { results } = await client.declarations.check({ declarations: [correction] }, context.call);
  const [preview] = results;
  if (preview?.outcome !== 'acceptable') return;
  const words = await context.texts();
  for (const issue of preview.issues) await context.out.notice(wordIssue(issue, words).message);
  const { correct } = context.cli.notices.confirm;
  await confirm(context, correct(id, { wasCents, becomesCents: preview.totalCents }, words.format), false);
}
