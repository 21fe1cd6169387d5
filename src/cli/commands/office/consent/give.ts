import type { Exit } from '../../../../contract/http/errors.ts';
import { consentKinds } from '../../../../domain/words.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { date, hours, id, text } from '../../../framework/values/value.ts';
import { confirmAtTerminal } from '../../../prompt/confirm.ts';
import { consentView } from '../../../view/agreements/consent.ts';
import { allAmendmentsOptions, consentForAgreements } from '../../agreement/decide-amendments.ts';

const { allAmendments: _, ...narrowing } = allAmendmentsOptions;

export default command({
  operation: 'agreements.giveConsent',
  finishesFirst: true,
  arguments: { agreementId: option(id('agreement'), { text: 'oneAgreement' }) },
  options: {
    kind: requiredValue(choice(consentKinds, 'consentKind'), { text: 'consent.kind' }),
    from: requiredValue(date, { text: 'consent.from' }),
    until: requiredValue(date, { text: 'consent.until' }),
    hoursPerWeek: option(hours, { text: 'consent.hoursPerWeek' }),
    reason: requiredValue(text),
    allAgreements: flag({ text: 'consent.allAgreements' }),
    ...narrowing,
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office consent give Z0000002 --kind week-hours --from 1-11-2026 --until 31-12-2026 --hours-per-week 48 --reason "De andere zorgverlener is ziek"',
    'pgb office consent give Z0000001 --kind late-declaration --from 1-8-2026 --until 31-8-2026 --reason "Opname"',
    'pgb office consent give --all-agreements --kind late-declaration --from 1-9-2026 --until 30-9-2026 --reason "Storing" --yes',
  ],
  async run(
    context,
    { agreementId, kind, from, until, hoursPerWeek, reason, allAgreements, ...chosen },
  ): Promise<Exit | void> {
    const minutes = hoursPerWeek === undefined ? {} : { minutesPerWeek: hoursPerWeek };
    const consent = { kind, from, until, ...minutes, reason };
    if (allAgreements && agreementId !== undefined)
      throw new CliError('options-conflict', { one: 'Z…', other: '--all-agreements' });
    if (allAgreements) return consentForAgreements(context, chosen, consent);
    if (agreementId === undefined) throw new CliError('nothing-chosen', { options: 'Z…, --all-agreements' });
    if (chosen.provider !== undefined || chosen.law !== undefined)
      throw new CliError('nothing-chosen', { options: '--all-agreements' });
    const { notices } = context.cli;
    const { format, word } = await context.texts();
    const what = word('consentKind', kind);
    const question = notices.confirm.giveConsent(agreementId, what, format.date(from), format.date(until));
    await confirmAtTerminal(context, question, chosen.yes);
    const client = await context.client();
    const given = await client.agreements.giveConsent(agreementId, consent, context.call);
    await context.out.done(consentView, given, notices.consent.given(given.id));
  },
});
