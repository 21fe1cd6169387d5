import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { holderAccountView } from '../../../view/payments/account.ts';
import { ownHolder } from './own-holder.ts';

export default command({
  operation: 'budgetHolders.account',
  arguments: { budgetHolderId: option(id('budget-holder'), { text: 'holderOfAccount' }) },
  examples: ['pgb holder account show'],
  async run(context, { budgetHolderId }) {
    const client = await context.client();
    const number = await ownHolder(client, context, budgetHolderId);
    await context.out.record(holderAccountView, await client.budgetHolders.account(number, context.call));
  },
});
