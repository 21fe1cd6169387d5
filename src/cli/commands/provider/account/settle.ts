import { accountWaitingDays } from '../../../../domain/provider/account-waiting-time.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { accountList } from '../../../view/payments/account.ts';
import { chosenProvider } from '../own-number.ts';

export default command({
  operation: 'careProviders.settleAccount',
  arguments: { careProviderId: option(id('care-provider')) },
  options: { iban: requiredValue(text), yes: flag({ short: 'y' }) },
  examples: ['pgb provider account settle --iban NL56TEST0000000817'],
  async run(context, { careProviderId, iban, yes }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const { notices } = context.cli;
    await confirm(context, notices.confirm.settleAccount(iban.slice(-4)), yes);
    const accounts = await client.careProviders.settleAccount(number, { iban }, context.call);
    await context.out.answer(accountList, accounts.items, accounts);
    await context.out.notice(notices.accountSettled(accountWaitingDays));
  },
});
