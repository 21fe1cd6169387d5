import type { Exit } from '../../../contract/http/errors.ts';
import type { DeclarationPreview } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flagName } from '../../framework/names.ts';
import { flag, option, type InputOf } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';
import { checkOffline } from '../../bulk/check/check-offline.ts';
import { type FormInput, formOptions } from '../../bulk/file/file-form.ts';
import { checkList } from '../../view/declaration.ts';
import { wordIssue } from '../../view/issue.ts';
import { contentOptions, declarationFrom } from './content.ts';

const formChoices = formOptions('declarations');

export default command({
  operation: 'declarations.check',
  keepsMemoryFlat: true,
  arguments: { file: option(file, { text: 'checkFile' }) },
  options: { ...contentOptions, snapshot: option(file), ...formChoices, addUp: flag() },
  examples: [
    'pgb --as organisation declaration check examples/october.csv',
    'pgb declaration check october.csv --map "datum=Datum zorg" -o csv > bevindingen.csv',
    'pgb declaration check --input declaration.json',
    'pgb declaration check --agreement Z0000001 --line 2026-10-01=7,5 -o json',
  ],
  async run(context, { file: typed, snapshot, addUp, ...rest }): Promise<Exit> {
    const { form, content } = split(rest);
    if (typed === undefined) return checkAtPortal(context, content);
    mustBeAlone(content);
    if (isJson(typed)) return checkAtPortal(context, { ...content, input: typed });
    return checkOffline(context, typed, { ...form, snapshot, addUp });
  },
});

type Content = InputOf<typeof contentOptions>;

/** What was typed about the form of a file, and what was typed of a declaration itself. */
function split(typed: FormInput & Content): { form: FormInput; content: Content } {
  const isOfForm = ([name]: [string, unknown]): boolean => Object.hasOwn(formChoices, name);
  const all: [string, unknown][] = Object.entries(typed);
  return {
    form: Object.fromEntries(all.filter(isOfForm)) as FormInput,
    content: Object.fromEntries(all.filter((one) => !isOfForm(one))) as Content,
  };
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

/** A file says it all: what is typed beside it would be passed over. */
function mustBeAlone(content: Content): void {
  const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);
  const [given] = Object.entries(content).find(([, value]) => isGiven(value)) ?? [];
  if (given !== undefined) throw new CliError('options-conflict', { one: '<file>', other: flagName(given) });
}

async function checkAtPortal(context: Context, content: Content): Promise<Exit> {
  const declaration = await declarationFrom(context, content);
  const client = await context.client();
  const answer = await client.declarations.check({ declarations: [declaration] }, context.call);
  await context.out.answer(checkList, answer.results, answer);
  if (context.out.isForPeople) await tellIssues(context, answer.results);
  return answer.results.some(({ outcome }) => outcome === 'rejected') ? 'lines-rejected' : 'done';
}

async function tellIssues(context: Context, results: readonly DeclarationPreview[]): Promise<void> {
  const words = await context.texts();
  for (const issue of results.flatMap(({ issues }) => issues))
    await context.out.notice(`  - ${wordIssue(issue, words).message}`);
}
