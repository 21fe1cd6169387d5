import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { DeclarationPreview } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';

export interface Cost {
  /** What the portal would say of it. */
  readonly preview: DeclarationPreview | undefined;
  /** What it takes from the budget and what is left then; undefined for who may not know, and for what is refused. */
  readonly budget: { readonly costCents: number; readonly leftCents: number } | undefined;
}

/** What a declaration costs the budget and what is left of it then. Source: leaflet for budget holders. */
export async function findCost(context: Context, declaration: DeclarationInput): Promise<Cost> {
  const client = await context.client();
  const { results } = await client.declarations.check({ declarations: [declaration] }, context.call);
  const [preview] = results;
  if (preview?.outcome !== 'acceptable' || preview.costCents === null) return { preview, budget: undefined };
  const { costCents } = preview;
  return { preview, budget: { costCents, leftCents: (await leftNow(context, declaration)) - costCents } };
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
