import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { DeclarationPreview } from '../../../contract/types.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import type { Context } from '../../framework/context.ts';
import { wordIssue } from '../../view/issue.ts';

/**
 * Shows a holder at a terminal what a declaration costs the budget and what is left of it then, before it is handed in.
 * Source: leaflet for budget holders. A declaration that will be refused says so by itself.
 */
export async function confirmCost(context: Context, declaration: DeclarationInput): Promise<void> {
  if (!canAsk(context)) return;
  const client = await context.client();
  const { results } = await client.declarations.check({ declarations: [declaration] }, context.call);
  const [preview] = results;
  if (preview?.outcome !== 'acceptable' || preview.costCents === null) return;
  await tellWarnings(context, preview);
  const left = (await leftNow(context, declaration)) - preview.costCents;
  const { format } = await context.texts();
  await confirm(
    context,
    context.cli.notices.confirm.declare(format.money(preview.costCents), format.money(left)),
    false,
  );
}

async function tellWarnings(context: Context, { issues }: DeclarationPreview): Promise<void> {
  const words = await context.texts();
  for (const issue of issues) await context.out.notice(wordIssue(issue, words).message);
}

/** The sum of what is left of the awards of the holder that pay for care on the first day of the declaration. */
async function leftNow(context: Context, { agreementId, lines }: DeclarationInput): Promise<number> {
  const client = await context.client();
  const { budgetHolder } = await client.agreements.show(agreementId, context.call);
  const query = { budgetHolderId: budgetHolder.id, ...(lines[0] !== undefined && { validOn: lines[0].date }) };
  let left = 0;
  for await (const { remainingCents } of client.budgets.list(query, context.call)) left += remainingCents;
  return left;
}
