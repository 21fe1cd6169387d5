import { batchLimit } from '../../../contract/limits.ts';
import type { CallInput } from '../../../sdk/methods.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option, valueList, type InputOf } from '../../framework/spec.ts';
import { id, month } from '../../framework/values/value.ts';

export const chosenArguments = { declarationIds: valueList(id('declaration')) };
export const chosenOptions = {
  all: flag({ text: 'allAwaiting' }),
  month: option(month, { text: 'awaitingMonth' }),
  yes: flag({ short: 'y' }),
};
export type Chosen = InputOf<typeof chosenArguments> & InputOf<typeof chosenOptions>;

/** The declarations that wait for the holder, or for every holder that somebody acts for; undefined when they were named. */
export async function awaitingQuery(
  context: Context,
  { declarationIds, all, month }: Chosen,
): Promise<CallInput<'declarations.list'> | undefined> {
  if (declarationIds.length > 0 && all) throw new CliError('options-conflict', { one: 'D…', other: '--all' });
  if (!all && month !== undefined) throw new CliError('nothing-chosen', { options: '--all --month' });
  if (declarationIds.length > 0) return undefined;
  if (!all) throw new CliError('nothing-chosen', { options: 'D…, --all' });
  const budgetHolderId = await context.holder();
  return {
    status: 'awaiting-holder',
    limit: batchLimit,
    ...(month !== undefined && { month }),
    ...(budgetHolderId !== undefined && { budgetHolderId }),
  };
}
