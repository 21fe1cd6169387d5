import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreements/agreement.ts';
import { asReadOptions, versionAsRead } from '../../agreement/as-read.ts';
import { lookFirst } from '../../pay-effect.ts';

export default command({
  operation: 'agreements.withdrawRecordedEnd',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { reason: requiredValue(text), dryRun: flag({ text: 'effectOnly' }), ...asReadOptions },
  examples: [
    'pgb office agreement continue Z0000001 --reason "De brief ging over een andere zorgovereenkomst" --dry-run',
    'pgb office agreement continue Z0000001 --reason "De brief ging over een andere zorgovereenkomst" --yes',
  ],
  async run(context, { agreementId, reason, dryRun, ...read }) {
    const { confirm, agreement: say } = context.cli.notices;
    const client = await context.client();
    const look = (version: number) =>
      client.agreements.withdrawRecordedEndEffect(agreementId, { version }, context.call);
    if (await lookFirst(context, agreementId, { ...read, dryRun, look })) return;
    const version = await versionAsRead(context, agreementId, read, () => confirm.withdrawRecordedEnd(agreementId));
    const agreement = await client.agreements.withdrawRecordedEnd(agreementId, { version, reason }, context.call);
    await context.out.done(agreementDetails, agreement, say.recordedEndWithdrawn(agreement.id));
  },
});
