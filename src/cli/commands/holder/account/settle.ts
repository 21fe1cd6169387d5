import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { holderAccountView } from '../../../view/payments/account.ts';
import { ownHolder } from './own-holder.ts';

export default command({
  operation: 'budgetHolders.settleAccount',
  arguments: { budgetHolderId: option(id('budget-holder'), { text: 'holderOfAccount' }) },
  options: { iban: requiredValue(text, { text: 'holderIban' }), yes: flag({ short: 'y' }) },
  examples: ['pgb holder account settle --iban NL56TEST0000000817'],
  async run(context, { budgetHolderId, iban, yes }) {
    const client = await context.client();
    const number = await ownHolder(client, context, budgetHolderId);
    await confirm(context, context.cli.notices.confirm.settleAccount(iban.slice(-4)), yes);
    const account = await client.budgetHolders.settleAccount(number, { iban }, context.call);
    await context.out.record(holderAccountView, account);
  },
});
