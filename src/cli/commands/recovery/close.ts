import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { recoveryDetails } from '../../view/payments/recovery.ts';

export default command({
  operation: 'recoveries.close',
  arguments: { recoveryId: requiredValue(id('recovery')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb recovery close K0000001 --as payment-officer'],
  async run(context, { recoveryId, yes }) {
    const client = await context.client();
    const { notices } = context.cli;
    // What somebody says was paid back is what they saw to be open.
    const { openCents } = await client.recoveries.show(recoveryId, context.call);
    const { format } = await context.texts();
    await confirm(context, notices.confirm.closeRecovery(recoveryId, format.money(openCents)), yes);
    const closed = await client.recoveries.close(recoveryId, { openCents }, context.call);
    await context.out.done(recoveryDetails, closed, notices.recovery.closed(closed.id));
  },
});
