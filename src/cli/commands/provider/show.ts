import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { providerView } from '../../view/people/people.ts';
import { chosenProvider } from './own-number.ts';

export default command({
  operation: 'careProviders.show',
  arguments: { careProviderId: option(id('care-provider')) },
  examples: ['pgb provider show', 'pgb provider show V0000001 -o json'],
  async run(context, { careProviderId }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    await context.out.record(providerView, await client.careProviders.show(number, context.call));
  },
});
