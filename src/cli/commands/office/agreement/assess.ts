import type { Exit } from '../../../../contract/http/errors.ts';
import { command } from '../../../framework/command.ts';
import { requiredValue, option } from '../../../framework/spec.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../../view/agreements/amendment.ts';
import {
  allAgreementsOption,
  allAmendmentsOptions,
  assessAgreements,
  decideAmendments,
  oneAgreement,
} from '../../agreement/decide-amendments.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from '../../agreement/as-read.ts';

export default command({
  operation: 'agreements.assess',
  finishesFirst: true,
  arguments: { agreementId: option(id('agreement'), { text: 'oneAgreement' }) },
  options: {
    decision: requiredValue(choice(['approve', 'reject'], 'action', 'decision')),
    reason: option(text, { text: 'optionalReason' }),
    ...asReadOptions,
    ...allAmendmentsOptions,
    ...allAgreementsOption,
  },
  examples: [
    'pgb office agreement assess Z0000001 --decision approve --as assessor',
    'pgb office agreement assess --all-agreements --decision approve --yes',
    'pgb office agreement assess --all-amendments --law Wlz --decision approve --yes',
    'pgb office agreement assess Z0000001 --decision reject --reason "Het tarief is hoger dan toegestaan"',
  ],
  async run(
    context,
    { agreementId: typed, decision, reason, allAgreements, allAmendments, provider, law, ...read },
  ): Promise<Exit | void> {
    const deciding = { decision, ...(reason !== undefined && { reason }) };
    if (allAgreements) {
      refuseMixture(typed, { allAmendments, ...read });
      return assessAgreements(context, { provider, law, yes: read.yes }, deciding);
    }
    if (!allAmendments && typed === undefined)
      throw new CliError('nothing-chosen', { options: 'Z…, --all-agreements, --all-amendments' });
    const agreementId = oneAgreement(typed, { allAmendments, provider, law, ...read });
    const all = { allAmendments, provider, law, yes: read.yes };
    if (agreementId === undefined) return decideAmendments(context, all, deciding);
    const { notices } = context.cli;
    const ask = notices.confirm[decision];
    const client = await context.client();
    // What can no longer be agreed has no effect, and is rejected without one.
    const asRead = { ...read, tellsEffect: decision === 'approve' };
    const amended = await amendmentAsRead(context, agreementId, asRead, (shown) => ask(agreementId, shown));
    if (amended !== undefined) {
      const amendment = await client.amendments.assess(agreementId, amended, deciding, context.call);
      const say = decision === 'approve' ? notices.amendment.approved : notices.amendment.rejected;
      await context.out.done(amendmentDetails, toShown(amendment), say(agreementId, amendment.version));
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) => ask(agreementId, shown));
    const assessment = { version, ...deciding };
    const agreement = await client.agreements.assess(agreementId, assessment, context.call);
    const { approved, rejected } = notices.agreement;
    const sentence = (decision === 'approve' ? approved : rejected)(agreement.id);
    await context.out.done(agreementDetails, agreement, sentence);
  },
});

/** All agreements are meant, and nothing that is said of one, or of amendments. */
function refuseMixture(
  typed: string | undefined,
  { allAmendments, readVersion }: { allAmendments: boolean; readVersion: number | undefined },
): void {
  const other = '--all-agreements';
  if (typed !== undefined) throw new CliError('options-conflict', { one: 'Z…', other });
  if (allAmendments) throw new CliError('options-conflict', { one: '--all-amendments', other });
  if (readVersion !== undefined) throw new CliError('options-conflict', { one: '--read-version', other });
}
