import type { Exit } from '../../../contract/errors.ts';
import type { DeclarationPreview } from '../../../contract/types.ts';
import type { Context } from '../../context.ts';
import { command } from '../../framework/command.ts';
import { checkList } from '../../view/declaration.ts';
import { worded } from '../../view/issue.ts';
import { contentOptions, declarationFrom } from './content.ts';

export default command({
  operation: 'declarations.check',
  options: contentOptions,
  examples: [
    'pgb declaration check --input declaration.json',
    'pgb declaration check --agreement Z0000001 --line 2026-10-01=7,5 -o json',
  ],
  async run(context, content): Promise<Exit> {
    const declaration = await declarationFrom(context, content);
    const client = await context.client();
    const answer = await client.declarations.check({ declarations: [declaration] }, context.call);
    await context.out.answer(checkList, answer.results, answer);
    if (context.out.isForPeople) await tellIssues(context, answer.results);
    return answer.results.some(({ outcome }) => outcome === 'rejected') ? 'lines-rejected' : 'done';
  },
});

async function tellIssues(context: Context, results: readonly DeclarationPreview[]): Promise<void> {
  const words = await context.texts();
  for (const issue of results.flatMap(({ issues }) => issues))
    await context.out.notice(`  - ${worded(issue, words).message}`);
}
