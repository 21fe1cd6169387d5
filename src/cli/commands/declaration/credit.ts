import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { declarationDetails } from '../../view/declaration.ts';

export default command({
  operation: 'declarations.credit',
  arguments: { declarationId: requiredValue(id('declaration')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb declaration credit D0000001'],
  async run(context, { declarationId, yes }) {
    const client = await context.client();
    const { notices } = context.cli;
    const { totalCents } = await client.declarations.show(declarationId, context.call);
    const { format } = await context.texts();
    await confirm(context, notices.confirm.credit(declarationId, format.money(totalCents)), yes);
    const credited = await client.declarations.credit(declarationId, context.call);
    await context.out.done(declarationDetails, credited, notices.declaration.credited(credited.id));
  },
});
