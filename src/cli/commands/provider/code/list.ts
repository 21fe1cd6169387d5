import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { agbCodeList } from '../../../view/people/agb-codes.ts';
import { chosenProvider } from '../own-number.ts';

export default command({
  operation: 'careProviders.codes',
  arguments: { careProviderId: option(id('care-provider')) },
  examples: ['pgb provider code list', 'pgb provider code list V0000001 --as payment-officer'],
  async run(context, { careProviderId }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const codes = await client.careProviders.codes(number, context.call);
    await context.out.answer(agbCodeList, codes.items, codes);
  },
});
