import { amendmentParties, terminationGrounds } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { date, id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreements/agreement.ts';
import { asReadOptions, versionAsRead } from '../../agreement/as-read.ts';
import { lookFirst } from '../../pay-effect.ts';

export default command({
  operation: 'agreements.recordEnd',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    end: requiredValue(date, { text: 'lastDay' }),
    givenOn: requiredValue(date),
    givenBy: option(choice(amendmentParties, 'amendmentParty')),
    ground: option(choice(terminationGrounds, 'terminationGround'), { text: 'terminationGround' }),
    reason: requiredValue(text, { text: 'paperReason' }),
    dryRun: flag({ text: 'effectOnly' }),
    ...asReadOptions,
  },
  examples: [
    'pgb office agreement end Z0000001 --end 31-12-2026 --given-on 10-11-2026 --reason "Brief van 10 november" --yes',
    'pgb office agreement end Z0000001 --end 30-11-2026 --given-on 1-11-2026 --given-by provider --reason "Brief" --dry-run',
  ],
  async run(context, { agreementId, end, givenOn, givenBy, ground, reason, dryRun, ...read }) {
    const { notices } = context.cli;
    const { format } = await context.texts();
    const client = await context.client();
    const given = {
      end,
      givenOn,
      reason,
      ...(givenBy !== undefined && { givenBy }),
      ...(ground !== undefined && { ground }),
    };
    const look = (version: number) =>
      client.agreements.recordEndEffect(agreementId, { version, ...given }, context.call);
    if (await lookFirst(context, agreementId, { ...read, dryRun, look })) return;
    const question = () => notices.confirm.end(agreementId, format.date(end));
    const version = await versionAsRead(context, agreementId, read, question);
    const agreement = await client.agreements.recordEnd(agreementId, { version, ...given }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.ended(agreement.id, format.date(end)));
  },
});
