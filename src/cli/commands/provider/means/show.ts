import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { chosenProvider } from '../own-number.ts';
import { showMeans } from './show-means.ts';

export default command({
  operation: 'careProviders.means',
  arguments: { careProviderId: option(id('care-provider')) },
  examples: ['pgb provider means show', 'pgb provider means show V0000001 --as payment-officer'],
  async run(context, { careProviderId }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    await showMeans(context, await client.careProviders.means(number, context.call));
  },
});
