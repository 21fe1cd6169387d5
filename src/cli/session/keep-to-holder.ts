import { isWrite } from '../../contract/operation.ts';
import { operations, type OperationName } from '../../contract/operations.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { CliError } from '../failure/cli-error.ts';
import type { AnyCommand } from '../framework/command.ts';
import type { Context } from '../framework/context.ts';
import { sourceTyped } from './explain-settings.ts';

interface OfHolder {
  readonly budgetHolder: { readonly id: string } | null;
}
type Show = (client: PgbClient, id: string, call: Context['call']) => Promise<OfHolder>;

/** The records that are of one holder, by the name of the argument in which a command gets their number. */
const records: Readonly<Record<string, Show>> = {
  awardId: (client, id, call) => client.awards.show(id, call),
  agreementId: (client, id, call) => client.agreements.show(id, call),
  declarationId: (client, id, call) => client.declarations.show(id, call),
  declarationIds: (client, id, call) => client.declarations.show(id, call),
  absenceId: (client, id, call) => client.absences.show(id, call),
  paymentId: (client, id, call) => client.payments.show(id, call),
  recoveryId: (client, id, call) => client.recoveries.show(id, call),
  messageId: (client, id, call) => client.messages.show(id, call),
  messageIds: (client, id, call) => client.messages.show(id, call),
};

/** With these one finds out who one is and whom one can choose, also when the choice is no longer good. */
const aboutOneself: readonly OperationName[] = ['me.show', 'budgetHolders.list', 'rules.show'];

/**
 * Says whose budget this is, for every command that asks the portal something, and refuses a record of somebody else:
 * beneath the name of one holder nothing of another is shown or done.
 */
export async function keepToHolder(
  context: Context,
  { operation }: AnyCommand,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const isAll = context.globals.allHolders === true;
  if (isAll) checkAllHolders(context, operation);
  if (operation === undefined || aboutOneself.includes(operation)) return;
  if (!isAll && context.target().holder === undefined) return;
  const holder = await context.holder();
  if (holder === undefined) return;
  const client = await context.client();
  for (const [name, show] of Object.entries(records)) {
    for (const id of [values[name] ?? []].flat() as string[]) {
      // What cannot be found is told by the command itself.
      const record = await show(client, id, context.call).catch(() => undefined);
      const other = record?.budgetHolder?.id;
      if (other !== undefined && other !== holder)
        throw new CliError('other-holder', { id, holder: other, chosen: holder });
    }
  }
}

/** Everybody's at once is to look at: what is done is done for one holder, who is named. */
function checkAllHolders(context: Context, operation: OperationName | undefined): void {
  if (sourceTyped(context, 'holder') === '--holder')
    throw new CliError('options-conflict', { one: '--holder', other: '--all-holders' });
  if (operation === undefined || isWrite(operations[operation])) throw new CliError('all-holders-looks', {});
}
