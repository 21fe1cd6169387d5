import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { findOpenAmendment } from './open-amendment.ts';
import { confirm } from '../../prompt/confirm.ts';

export default command({
  operation: 'agreements.discard',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb agreement discard Z0000008', 'pgb agreement discard Z0000001 --yes'],
  async run(context, { agreementId, yes }) {
    const client = await context.client();
    const open = await findOpenAmendment(context, agreementId);
    const { notices } = context.cli;
    if (open !== undefined) {
      await confirm(context, notices.confirm.discardAmendment(agreementId, open.version), yes);
      await client.amendments.discard(agreementId, String(open.version), context.call);
      await context.out.notice(notices.amendment.discarded(agreementId, open.version));
      return;
    }
    await confirm(context, notices.confirm.discard(agreementId), yes);
    await client.agreements.discard(agreementId, context.call);
    await context.out.notice(notices.agreement.discarded(agreementId));
  },
});
