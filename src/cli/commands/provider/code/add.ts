import { command } from '../../../framework/command.ts';
import { option, requiredValue } from '../../../framework/spec.ts';
import { agbCode } from '../../../framework/values/provider-number-value.ts';
import { id } from '../../../framework/values/value.ts';
import { agbCodeList } from '../../../view/people/agb-codes.ts';
import { chosenProvider } from '../own-number.ts';

export default command({
  operation: 'careProviders.addCode',
  arguments: { agbCode: requiredValue(agbCode), careProviderId: option(id('care-provider')) },
  examples: ['pgb provider code add 75999901', 'pgb provider code add 75999901 V0000001 --as payment-officer'],
  async run(context, { agbCode: code, careProviderId }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const codes = await client.careProviders.addCode(number, { agbCode: code }, context.call);
    await context.out.answer(agbCodeList, codes.items, codes);
    await context.out.notice(context.cli.notices.codeAdded(code));
  },
});
