import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { date, id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreements/agreement.ts';
import { asReadOptions, versionAsRead } from '../../agreement/as-read.ts';

export default command({
  operation: 'agreements.recordExpiryNotice',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { givenOn: requiredValue(date), reason: requiredValue(text, { text: 'paperReason' }), ...asReadOptions },
  examples: [
    'pgb office agreement expiry-notice Z0000002 --given-on 10-11-2026 --reason "Kopie van de brief ontvangen" --yes',
  ],
  async run(context, { agreementId, givenOn, reason, ...read }) {
    const { confirm, agreement: say } = context.cli.notices;
    const version = await versionAsRead(context, agreementId, read, () => confirm.expiryNotice(agreementId));
    const client = await context.client();
    const notice = { version, givenOn, reason };
    const agreement = await client.agreements.recordExpiryNotice(agreementId, notice, context.call);
    await context.out.done(agreementDetails, agreement, say.expiryNoticeRecorded(agreement.id));
  },
});
