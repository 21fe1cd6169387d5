import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { agbCode } from '../../../framework/values/provider-number-value.ts';
import { id } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { agbCodeList } from '../../../view/people/agb-codes.ts';
import { chosenProvider } from '../own-number.ts';

export default command({
  operation: 'careProviders.removeCode',
  arguments: { agbCode: requiredValue(agbCode), careProviderId: option(id('care-provider')) },
  options: { yes: flag({ short: 'y' }) },
  examples: [
    'pgb provider code remove 75999901',
    'pgb provider code remove 75999901 V0000001 --yes --as payment-officer',
  ],
  async run(context, { agbCode: code, careProviderId, yes }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const { notices } = context.cli;
    await confirm(context, notices.confirm.removeCode(code), yes);
    const codes = await client.careProviders.removeCode(number, { agbCode: code }, context.call);
    await context.out.answer(agbCodeList, codes.items, codes);
    await context.out.notice(notices.codeRemoved(code));
  },
});
