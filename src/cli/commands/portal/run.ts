import { command } from '../../framework/command.ts';
import { requiredValue, option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { date } from '../../framework/values/value.ts';
import { openClientFor } from '../../session/open-client.ts';
import { paymentRunView } from '../../view/payments/payment.ts';

export default command({
  operation: 'paymentRuns.create',
  arguments: { job: requiredValue(choice(['payments'])) },
  options: { date: option(date) },
  examples: ['pgb portal run payments', 'pgb portal run payments --date 2026-11-16 -o json'],
  async run(context, { date }) {
    const target = context.target();
    const client = await openClientFor(
      context,
      target.kind === 'practice' ? { ...target, as: 'payment-officer' } : target,
    );
    const run = await client.paymentRuns.create({ ...(date !== undefined && { date }) }, context.call);
    const { format } = await context.texts();
    const { ran } = context.cli.notices.portal;
    await context.out.done(paymentRunView, run, ran(run.paymentCount, format.money(run.totalCents)));
  },
});
