import type { Exit } from '../../../contract/http/errors.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { allAmendmentsOptions, decideAmendments, oneAgreement } from './decide-amendments.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.submit',
  finishesFirst: true,
  arguments: { agreementId: option(id('agreement'), { text: 'oneAgreement' }) },
  options: { ...asReadOptions, ...allAmendmentsOptions },
  examples: [
    'pgb agreement submit Z0000008',
    'pgb agreement submit Z0000008 --read-version 2',
    'pgb agreement submit --all-amendments --yes',
  ],
  async run(context, { agreementId: typed, allAmendments, provider, law, ...read }): Promise<Exit | void> {
    const agreementId = oneAgreement(typed, { allAmendments, provider, law, ...read });
    const all = { allAmendments, provider, law, yes: read.yes };
    if (agreementId === undefined) return decideAmendments(context, all, { decision: 'submit' });
    const { notices } = context.cli;
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, (shown) =>
      notices.confirm.submit(agreementId, shown),
    );
    if (amended !== undefined) {
      const amendment = await client.amendments.submit(agreementId, amended, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.submitted(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) =>
      notices.confirm.submit(agreementId, shown),
    );
    const agreement = await client.agreements.submit(agreementId, { version }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.submitted(agreement.id));
  },
});
