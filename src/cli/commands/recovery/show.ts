import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { recoveryDetails } from '../../view/payments/recovery.ts';

export default command({
  operation: 'recoveries.show',
  arguments: { recoveryId: requiredValue(id('recovery')) },
  examples: ['pgb recovery show K0000001'],
  async run(context, { recoveryId }) {
    const client = await context.client();
    await context.out.record(recoveryDetails, await client.recoveries.show(recoveryId, context.call));
  },
});
