import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { comparedProviderView } from '../../view/people/profile.ts';

export default command({
  operation: 'careProviders.refresh',
  arguments: { careProviderId: requiredValue(id('care-provider'), { text: 'comparedProvider' }) },
  examples: ['pgb provider refresh V0000001 --as payment-officer'],
  async run(context, { careProviderId }) {
    const client = await context.client();
    await context.out.record(comparedProviderView, await client.careProviders.refresh(careProviderId, context.call));
  },
});
