import { exitCodes, type Exit } from '../contract/errors.ts';
import { CommandContext, type RunFacts } from './command-context.ts';
import { commands } from './commands/catalogue.ts';
import { dataFolder } from './config/data-folder.ts';
import { readSettings } from './config/settings.ts';
import { CliError } from './failure/cli-error.ts';
import { failureOf } from './failure/failure.ts';
import { report } from './failure/report.ts';
import type { GlobalInput } from './framework/global-options.ts';
import type { Invocation, Parsed } from './framework/parse.ts';
import { chooseLanguage } from './language.ts';
import { openOutput } from './output/open-output.ts';
import type { Surroundings } from './surroundings.ts';
import { loadCliTexts, loadTexts } from './texts.ts';

/** Runs one command line and answers with its exit code. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const folder = dataFolder(surroundings);
  const preferences = preferencesIn(folder);
  const language = chooseLanguage(argv, surroundings, () => preferences['lang']);
  const cli = await loadCliTexts(language);
  const parsed = await parsedFrom(argv, surroundings.env);
  const facts = { argv, surroundings, folder, preferences, language, cli };
  return parsed.kind === 'help' ? showHelp(parsed.path, facts) : execute(parsed, facts);
}

/** For the help of pgb itself nothing has to be parsed. */
async function parsedFrom(argv: readonly string[], env: Surroundings['env']): Promise<Parsed> {
  if (argv.length === 0 || /^(--help|-h|help)$/.test(argv.join(' '))) return { kind: 'help', path: '' };
  const { parse } = await import('./framework/parse.ts');
  return parse(commands, argv, env);
}

/** A damaged file is reported by the command that needs it, not by `--help`. */
function preferencesIn(folder: string): Readonly<Record<string, string>> {
  try {
    return readSettings(folder).preferences;
  } catch {
    return {};
  }
}

async function showHelp(path: string, facts: RunFacts): Promise<number> {
  const { helpText } = await import('./framework/help/help-text.ts');
  const out = await openOutput({}, facts);
  await out.raw(await helpText(commands, path, facts.cli, out.look));
  return exitCodes.done;
}

async function execute(parsed: Exclude<Parsed, { kind: 'help' }>, facts: RunFacts): Promise<number> {
  const globals = attempt(parsed.globals);
  const out = await openOutput('value' in globals ? globals.value : {}, facts);
  const context = new CommandContext(out, 'value' in globals ? globals.value : {}, facts);
  try {
    if (parsed.kind === 'wrong') throw parsed.error;
    if ('error' in globals) throw globals.error;
    return exitCodes[(await invoke(parsed.invocation, context)) ?? 'done'];
  } catch (thrown) {
    return await fail(thrown, context, facts);
  } finally {
    await context.close();
  }
}

async function invoke({ command, input }: Invocation, context: CommandContext): Promise<Exit | void> {
  const values = input();
  context.listen(command.finishesFirst === true);
  return command.run(context, values);
}

async function fail(
  thrown: unknown,
  context: CommandContext,
  { cli, language, surroundings }: RunFacts,
): Promise<number> {
  // Who closed the pipe has what they wanted.
  if (context.out.closed) return exitCodes.done;
  const isTold = thrown instanceof CliError && thrown.exit === 'interrupted';
  const error = context.signal.aborted && !isTold ? new CliError('interrupted', {}, { cause: thrown }) : thrown;
  const failure = failureOf(error, cli, await loadTexts(language));
  await report(failure, context.out, cli);
  if (surroundings.env['PGB_DEBUG'] === '1') await context.out.aside((thrown as Error).stack ?? String(thrown));
  return failure.exit;
}

type Attempt<Value> = { value: Value } | { error: unknown };
function attempt(read: () => GlobalInput): Attempt<GlobalInput> {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
