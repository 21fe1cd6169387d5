import { absenceKinds } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { count, date, id, text } from '../../framework/values/value.ts';
import { absenceDetails } from '../../view/agreements/absence.ts';
import { confirmPayEffect } from '../pay-effect.ts';
import { askReport } from './ask-report.ts';
import { effectOptions } from './effect-options.ts';

export default command({
  operation: 'absences.report',
  arguments: { agreementId: option(id('agreement'), { text: 'absence.agreement' }) },
  options: {
    kind: option(choice(absenceKinds, 'absenceKind'), { text: 'absence.kind' }),
    from: option(date, { text: 'absence.from' }),
    canWork: option(count(0, 99), { text: 'absence.canWork' }),
    expected: option(date, { text: 'absence.expected' }),
    born: option(date, { text: 'absence.born' }),
    until: option(date, { text: 'absence.until' }),
    extraDays: option(count(0, 70), { text: 'absence.extraDays' }),
    address: option(text, { text: 'absence.address' }),
    ...effectOptions,
  },
  examples: [
    'pgb absence report',
    'pgb absence report Z0000003 --from 2-11-2026',
    'pgb absence report Z0000003 --from 2-11-2026 --dry-run',
    'pgb absence report Z0000003 --from 2-11-2026 --can-work 50',
    'pgb absence report Z0000003 --from 2-11-2026 --until 6-11-2026',
    'pgb absence report Z0000003 --kind pregnancy --from 2-11-2026 --expected 12-12-2026',
  ],
  async run(context, { dryRun, yes, ...given }) {
    const { notices } = context.cli;
    const report = await askReport(context, given);
    const client = await context.client();
    const look = () => client.absences.reportEffect(report, context.call);
    if (!(await confirmPayEffect(context, look, { dryRun, yes, question: notices.confirm.absence }))) return;
    const absence = await client.absences.report(report, context.call);
    await context.out.done(absenceDetails, absence, notices.absence.reported(absence.id));
    const { me } = client;
    // Replacement care is the holder's to arrange. Source: leaflet, Ziekmelding.
    const { role } = await me.show(context.call);
    const isOver = absence.status === 'recovered';
    if (role !== 'care-provider' && !isOver) await context.out.notice(notices.absence.replace(absence.agreementId));
  },
});
