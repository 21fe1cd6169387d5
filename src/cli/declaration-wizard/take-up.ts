import type { Month } from '../../domain/values/month.ts';
import { isPgbError } from '../../sdk/errors/pgb-error.ts';
import type { Context } from '../framework/context.ts';
import type { Prompts } from '../prompt/prompts.ts';
import type { EntryKeeper, KeptEntry } from './kept-entry.ts';

/** What was said with flags is not asked. */
export interface Known {
  readonly agreementId?: string | undefined;
  readonly month?: Month | undefined;
  readonly copyLastMonth: boolean;
}

/** Lets somebody go on with what they stopped at before; undefined when they begin anew, or when there is nothing. */
export async function chooseKept(
  context: Context,
  prompts: Prompts,
  keeper: EntryKeeper,
  { agreementId, month }: Known,
): Promise<KeptEntry | undefined> {
  const holder = await context.holder();
  const kept = (await keeper.list()).filter(
    (entry) =>
      (agreementId ?? entry.agreementId) === entry.agreementId &&
      (month ?? entry.month) === entry.month &&
      (holder ?? entry.budgetHolderId) === entry.budgetHolderId,
  );
  const { takeUp, begun, anew } = context.cli.notices.entry;
  const { format } = await context.texts();
  const choices = [];
  for (const value of kept) {
    const name = await nameOf(context, value.agreementId).catch(notFound);
    if (name === undefined) {
      await keeper.forget(value);
      continue;
    }
    const days = new Set(value.lines.map(({ date }) => date)).size;
    choices.push({ value, name: begun(name, format.month(value.month), days) });
  }
  if (choices.length === 0) return undefined;
  return prompts.choose<KeptEntry | undefined>(takeUp, [...choices, { value: undefined, name: anew }]);
}

/** The agreement of what was kept may be gone since. */
function notFound(error: unknown): undefined {
  if (isPgbError(error) && error.code === 'not-found') return undefined;
  throw error;
}

export async function nameOf(context: Context, agreementId: string): Promise<string> {
  const client = await context.client();
  const { budgetHolder, careProvider } = await client.agreements.show(agreementId, context.call);
  return [agreementId, careProvider?.name, budgetHolder.name].filter((text) => text !== undefined).join(', ');
}
