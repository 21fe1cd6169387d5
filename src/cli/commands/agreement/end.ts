import { command } from '../../framework/command.ts';
import { flag, requiredValue, option } from '../../framework/spec.ts';
import { date, id, text } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { agreementDetails } from '../../view/agreement.ts';

export default command({
  operation: 'agreements.end',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    end: requiredValue(date, { text: 'lastDay' }),
    reason: option(text, { text: 'optionalReason' }),
    yes: flag({ short: 'y' }),
  },
  examples: ['pgb agreement end Z0000001 --end 2026-12-31', 'pgb agreement end Z0000001 --end 31-12-2026 --yes'],
  async run(context, { agreementId, end, reason, yes }) {
    const client = await context.client();
    const { format } = await context.texts();
    await confirm(context, context.cli.notices.confirm.end(agreementId, format.date(end)), yes);
    const termination = { end, ...(reason !== undefined && { reason }) };
    const agreement = await client.agreements.end(agreementId, termination, context.call);
    await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.ended(agreement.id));
  },
});
