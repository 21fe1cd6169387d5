import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { absenceDetails } from '../../view/agreements/absence.ts';

export default command({
  operation: 'absences.show',
  arguments: { absenceId: requiredValue(id('absence')) },
  examples: ['pgb absence show M0000001'],
  async run(context, { absenceId }) {
    const client = await context.client();
    await context.out.record(absenceDetails, await client.absences.show(absenceId, context.call));
  },
});
