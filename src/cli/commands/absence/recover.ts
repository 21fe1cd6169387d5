import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { date, id } from '../../framework/values/value.ts';
import { absenceDetails } from '../../view/agreements/absence.ts';
import { confirmPayEffect } from '../pay-effect.ts';
import { effectOptions } from './effect-options.ts';

export default command({
  operation: 'absences.recover',
  arguments: { absenceId: requiredValue(id('absence')) },
  options: { from: option(date, { text: 'absence.recoverFrom' }), ...effectOptions },
  examples: ['pgb absence recover M0000001', 'pgb absence recover M0000001 --from 4-11-2026'],
  async run(context, { absenceId, from, dryRun, yes }) {
    const client = await context.client();
    const recovery = from === undefined ? {} : { from };
    const look = () => client.absences.recoverEffect(absenceId, recovery, context.call);
    const { confirm: questions } = context.cli.notices;
    if (!(await confirmPayEffect(context, look, { dryRun, yes, question: questions.absence }))) return;
    const absence = await client.absences.recover(absenceId, recovery, context.call);
    await context.out.done(absenceDetails, absence, context.cli.notices.absence.recovered(absence.id));
  },
});
