import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import { findCost } from '../../declaration-wizard/cost.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import type { Context } from '../../framework/context.ts';
import { wordIssue } from '../../view/issue.ts';

/**
 * Shows a holder at a terminal what a declaration costs the budget and what is left of it then, before it is handed in.
 * A declaration that will be refused says so by itself.
 */
export async function confirmCost(context: Context, declaration: DeclarationInput): Promise<void> {
  if (!canAsk(context)) return;
  const { preview, budget } = await findCost(context, declaration);
  if (budget === undefined) return;
  const words = await context.texts();
  for (const issue of preview?.issues ?? []) await context.out.notice(wordIssue(issue, words).message);
  const { money } = words.format;
  const question = context.cli.notices.confirm.declare(money(budget.costCents), money(budget.leftCents));
  await confirm(context, question, false);
}
