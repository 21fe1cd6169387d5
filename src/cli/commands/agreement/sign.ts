import type { Exit } from '../../../contract/http/errors.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { allAmendmentsOptions, decideAmendments, oneAgreement } from './decide-amendments.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.sign',
  finishesFirst: true,
  arguments: { agreementId: option(id('agreement'), { text: 'oneAgreement' }) },
  options: { ...asReadOptions, ...allAmendmentsOptions },
  examples: [
    'pgb agreement sign Z0000008',
    'pgb agreement sign Z0000008 --read-version 2',
    'pgb agreement sign --all-amendments --yes',
  ],
  async run(context, { agreementId: typed, allAmendments, provider, law, ...read }): Promise<Exit | void> {
    const agreementId = oneAgreement(typed, { allAmendments, provider, law, ...read });
    const all = { allAmendments, provider, law, yes: read.yes };
    if (agreementId === undefined) return decideAmendments(context, all, { decision: 'sign' });
    const { notices } = context.cli;
    const reading = { ...read, showsText: true, tellsEffect: true };
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, reading, (shown) =>
      notices.confirm.sign(agreementId, shown),
    );
    if (amended !== undefined) {
      const amendment = await client.amendments.sign(agreementId, amended, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.signed(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, reading, (shown) =>
      notices.confirm.sign(agreementId, shown),
    );
    const agreement = await client.agreements.sign(agreementId, { version }, context.call);
    const { signed, nowSubmit, nowHolder } = notices.agreement;
    await context.out.done(agreementDetails, agreement, signed(agreement.id));
    if (context.out.isForPeople)
      await context.out.aside(agreement.status === 'signed' ? nowSubmit(agreement.id) : nowHolder);
  },
});
