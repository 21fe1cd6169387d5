import type { Input } from '../../../contract/types.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { count, date, id, text } from '../../framework/values/value.ts';
import { absenceDetails } from '../../view/agreements/absence.ts';
import { confirmPayEffect } from '../pay-effect.ts';
import { effectOptions } from './effect-options.ts';

export default command({
  operation: 'absences.change',
  arguments: { absenceId: requiredValue(id('absence')) },
  options: {
    from: option(date, { text: 'absence.changeFrom' }),
    canWork: option(count(0, 99), { text: 'absence.canWork' }),
    born: option(date, { text: 'absence.born' }),
    until: option(date, { text: 'absence.until' }),
    extraDays: option(count(0, 70), { text: 'absence.extraDays' }),
    address: option(text, { text: 'absence.address' }),
    ...effectOptions,
  },
  examples: [
    'pgb absence change M0000001 --can-work 50 --from 3-11-2026',
    'pgb absence change M0000002 --born 14-12-2026',
  ],
  async run(context, { absenceId, from, canWork, born, until, extraDays, address, dryRun, yes }) {
    const change = withoutAbsent<Input<'absences.change'>>({
      from,
      workCapacityPercentage: canWork,
      bornOn: born,
      until,
      extraDays,
      address,
    });
    const { from: _, ...changes } = change;
    if (Object.keys(changes).length === 0) throw new CliError('missing-option', { option: '--can-work' });
    const client = await context.client();
    const look = () => client.absences.changeEffect(absenceId, change, context.call);
    const { confirm: questions } = context.cli.notices;
    if (!(await confirmPayEffect(context, look, { dryRun, yes, question: questions.absence }))) return;
    const absence = await client.absences.change(absenceId, change, context.call);
    await context.out.done(absenceDetails, absence, context.cli.notices.absence.changed(absence.id));
  },
});
