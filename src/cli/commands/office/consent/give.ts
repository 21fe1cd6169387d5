import { consentKinds } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { date, hours, id, text } from '../../../framework/values/value.ts';
import { consentView } from '../../../view/consent.ts';

export default command({
  operation: 'agreements.giveConsent',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    kind: requiredValue(choice(consentKinds, 'consentKind'), { text: 'consent.kind' }),
    from: requiredValue(date, { text: 'consent.from' }),
    until: requiredValue(date, { text: 'consent.until' }),
    hoursPerWeek: option(hours, { text: 'consent.hoursPerWeek' }),
    reason: requiredValue(text),
  },
  examples: [
    'pgb office consent give Z0000002 --kind week-hours --from 1-11-2026 --until 31-12-2026 --hours-per-week 48 --reason "De andere zorgverlener is ziek"',
    'pgb office consent give Z0000001 --kind late-declaration --from 1-8-2026 --until 31-8-2026 --reason "Opname"',
  ],
  async run(context, { agreementId, kind, from, until, hoursPerWeek, reason }) {
    const client = await context.client();
    const minutes = hoursPerWeek === undefined ? {} : { minutesPerWeek: hoursPerWeek };
    const consent = { kind, from, until, ...minutes, reason };
    const given = await client.agreements.giveConsent(agreementId, consent, context.call);
    await context.out.done(consentView, given, context.cli.notices.consent.given(given.id));
  },
});
