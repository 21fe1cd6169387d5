import { terminationGrounds } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { flag, option, requiredValue } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { date, id, text } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { asReadOptions, versionAsRead } from './as-read.ts';
import { lookFirst } from '../pay-effect.ts';

export default command({
  operation: 'agreements.end',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    end: requiredValue(date, { text: 'lastDay' }),
    ground: option(choice(terminationGrounds, 'terminationGround'), { text: 'terminationGround' }),
    reason: option(text, { text: 'optionalReason' }),
    dryRun: flag({ text: 'effectOnly' }),
    ...asReadOptions,
  },
  examples: [
    'pgb agreement end Z0000001 --end 2026-12-31',
    'pgb agreement end Z0000001 --end 31-12-2026 --ground mutual-consent --yes',
    'pgb agreement end Z0000001 --end 2026-10-31 --ground mutual-consent --dry-run',
  ],
  async run(context, { agreementId, end, ground, reason, dryRun, ...read }) {
    const { notices } = context.cli;
    const { format } = await context.texts();
    const client = await context.client();
    const given = { end, ...(ground !== undefined && { ground }), ...(reason !== undefined && { reason }) };
    const look = (version: number) => client.agreements.endEffect(agreementId, { version, ...given }, context.call);
    if (await lookFirst(context, agreementId, { ...read, dryRun, look })) return;
    const question = () => notices.confirm.end(agreementId, format.date(end));
    const version = await versionAsRead(context, agreementId, read, question);
    const agreement = await client.agreements.end(agreementId, { version, ...given }, context.call);
    await context.out.done(
      agreementDetails,
      agreement,
      notices.agreement.ended(agreement.id, format.date(agreement.end ?? end)),
    );
  },
});
