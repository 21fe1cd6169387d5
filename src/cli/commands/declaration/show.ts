import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { declarationDetails } from '../../view/declaration.ts';

export default command({
  operation: 'declarations.show',
  arguments: { declarationId: requiredValue(id('declaration')) },
  examples: ['pgb declaration show D0000005', 'pgb declaration show D0000005 --fields status,totalCents,lines'],
  async run(context, { declarationId }) {
    const client = await context.client();
    await context.out.record(declarationDetails, await client.declarations.show(declarationId, context.call));
  },
});
