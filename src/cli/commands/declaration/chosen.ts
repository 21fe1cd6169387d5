import type { DeclarationSummary } from '../../../contract/types.ts';
import type { Context } from '../../context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option, repeated, type InputOf } from '../../framework/spec.ts';
import { id, month } from '../../framework/value.ts';

export const chosenArguments = { declarationIds: repeated(id('declaration')) };
export const chosenOptions = {
  all: flag({ text: 'allAwaiting' }),
  month: option(month, { text: 'awaitingMonth' }),
};
type Chosen = InputOf<typeof chosenArguments> & InputOf<typeof chosenOptions>;

/** The declarations that were named, or all that wait for the holder; undefined when they were named. */
export async function awaiting(context: Context, chosen: Chosen): Promise<DeclarationSummary[] | undefined> {
  const { declarationIds, all, month } = chosen;
  if (declarationIds.length > 0 && all) throw new CliError('options-conflict', { one: 'D…', other: '--all' });
  if (!all && month !== undefined) throw new CliError('nothing-chosen', { options: '--all --month' });
  if (declarationIds.length > 0) return undefined;
  if (!all) throw new CliError('nothing-chosen', { options: 'D…, --all' });
  const client = await context.client();
  const query = { status: 'awaiting-holder', month, limit: 500, budgetHolderId: await context.holder() } as const;
  // All of them first: each decision takes one off the list that is being paged through.
  return client.declarations.list(query, context.call).toArray();
}
