import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { accountList } from '../../../view/payments/account.ts';
import { chosenProvider } from '../own-number.ts';

export default command({
  operation: 'careProviders.accounts',
  arguments: { careProviderId: option(id('care-provider')) },
  examples: ['pgb provider account list', 'pgb provider account list V0000012 -o json'],
  async run(context, { careProviderId }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const accounts = await client.careProviders.accounts(number, context.call);
    await context.out.answer(accountList, accounts.items, accounts);
  },
});
