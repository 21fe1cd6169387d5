import type { Context } from '../../framework/context.ts';
import type { Agreement } from '../../../contract/types.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, option, requiredValue } from '../../framework/spec.ts';
import { id, text } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { lookFirst } from '../pay-effect.ts';
import { asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.continue',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    decline: flag({ text: 'declineContinue' }),
    reason: option(text, { text: 'optionalReason' }),
    dryRun: flag({ text: 'effectOnly' }),
    ...asReadOptions,
  },
  examples: [
    'pgb agreement continue Z0000001',
    'pgb agreement continue Z0000001 --dry-run',
    'pgb agreement continue Z0000001 --decline --reason "De zorg is al anders geregeld" --yes',
  ],
  async run(context, { agreementId, decline, reason, dryRun, ...read }) {
    // To decline changes nothing in what is paid, so that there is no effect to show.
    if (decline && dryRun) throw new CliError('options-conflict', { one: '--decline', other: '--dry-run' });
    const { confirm } = context.cli.notices;
    const client = await context.client();
    const look = (version: number) => client.agreements.continueEffect(agreementId, { version }, context.call);
    if (!decline && (await lookFirst(context, agreementId, { ...read, dryRun, look }))) return;
    const question = decline ? confirm.declineContinue(agreementId) : confirm.continueOn(agreementId);
    const version = await versionAsRead(context, agreementId, read, () => question);
    const given = { version, ...(decline && { decline }), ...(reason !== undefined && { reason }) };
    const agreement = await client.agreements.continue(agreementId, given, context.call);
    await context.out.done(agreementDetails, agreement, saidOf(context, agreement, decline));
  },
});

/** It runs on, or waits for the other party, or keeps its end. */
function saidOf({ cli }: Context, { id: number, status }: Agreement, decline: boolean): string {
  const { continued, continueAsked, continueDeclined } = cli.notices.agreement;
  if (decline) return continueDeclined(number);
  return (status === 'ended' ? continueAsked : continued)(number);
}
