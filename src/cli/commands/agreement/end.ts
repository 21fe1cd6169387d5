import { terminationGrounds } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { requiredValue, option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { date, id, text } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';
import { asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.end',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    end: requiredValue(date, { text: 'lastDay' }),
    ground: option(choice(terminationGrounds, 'terminationGround'), { text: 'terminationGround' }),
    reason: option(text, { text: 'optionalReason' }),
    ...asReadOptions,
  },
  examples: [
    'pgb agreement end Z0000001 --end 2026-12-31',
    'pgb agreement end Z0000001 --end 31-12-2026 --ground mutual-consent --yes',
  ],
  async run(context, { agreementId, end, ground, reason, ...read }) {
    const { notices } = context.cli;
    const { format } = await context.texts();
    const question = () => notices.confirm.end(agreementId, format.date(end));
    const version = await versionAsRead(context, agreementId, read, question);
    const client = await context.client();
    const termination = {
      version,
      end,
      ...(ground !== undefined && { ground }),
      ...(reason !== undefined && { reason }),
    };
    const agreement = await client.agreements.end(agreementId, termination, context.call);
    await context.out.done(
      agreementDetails,
      agreement,
      notices.agreement.ended(agreement.id, format.date(agreement.end ?? end)),
    );
  },
});
