import { command } from '../../framework/command.ts';
import { declarationDetails } from '../../view/declaration.ts';
import { flag } from '../../framework/spec.ts';
import { confirmCost } from './confirm-cost.ts';
import { contentOptions, declarationFrom } from './content.ts';

export default command({
  operation: 'declarations.create',
  options: { ...contentOptions, yes: flag() },
  examples: [
    'pgb declaration create --agreement Z0000001 --line 2026-10-01=7,5 --line 2026-10-02=4',
    'pgb declaration create --input declaration.json',
    'pgb declaration submit --input - < declaration.json',
  ],
  async run(context, { yes, ...content }) {
    const declaration = await declarationFrom(context, content);
    if (!yes) await confirmCost(context, declaration);
    const client = await context.client();
    const created = await client.declarations.create(declaration, context.call);
    const { awaiting, submitted } = context.cli.notices.declaration;
    const sentence = (created.status === 'awaiting-holder' ? awaiting : submitted)(created.id);
    await context.out.done(declarationDetails, created, sentence);
  },
});
