import { exitCodes, type Exit } from '../contract/http/errors.ts';
import { commands } from './commands/catalogue.ts';
import { CommandContext } from './command-context.ts';
import { CliError } from './failure/cli-error.ts';
import { failureOf } from './failure/failure.ts';
import { report } from './output/report.ts';
import type { GlobalInput } from './framework/global-options.ts';
import type { Invocation, Parsed, Wrong } from './framework/parse/parse.ts';
import { openOutput } from './output/open-output.ts';
import type { RunFacts } from './run-facts.ts';
import { languages } from '../messages/language.ts';
import { loadTexts } from '../messages/load.ts';

/** Runs the command that was typed; whatever goes wrong becomes a text and an exit code here. */
export async function execute(parsed: Exclude<Parsed, { kind: 'help' }>, facts: RunFacts): Promise<number> {
  if (parsed.kind === 'run' && parsed.invocation.command.keepsMemoryFlat === true) await keepMemoryFlat();
  const globals = attempt(parsed.globals);
  const out = await openOutput('value' in globals ? globals.value : {}, facts);
  const context = new CommandContext(out, 'value' in globals ? globals.value : {}, facts, commands);
  try {
    if (parsed.kind === 'wrong') return await tellWrong(parsed, context, facts);
    if ('error' in globals) throw globals.error;
    const exit = (await invoke(parsed.invocation, context)) ?? 'done';
    await out.finish();
    return exitCodes[exit];
  } catch (thrown) {
    return await fail(thrown, context, facts, parsed);
  } finally {
    await context.close();
  }
}

/** Before the texts and the file are loaded: memory that was given out for these would never be taken back. */
async function keepMemoryFlat(): Promise<void> {
  const flat = await import('./keep-memory-flat.ts');
  flat.keepMemoryFlat();
}

/** The words of the screens take longer to load than most commands, so the values of the API are tried before them. */
async function readInput({ input }: Invocation): Promise<Record<string, unknown>> {
  try {
    return input();
  } catch (error) {
    if (!(error instanceof CliError) || error.code !== 'invalid-value') throw error;
    return input(await Promise.all(languages.map(loadTexts)));
  }
}

async function invoke(invocation: Invocation, context: CommandContext): Promise<Exit | void> {
  const { command } = invocation;
  const values = await readInput(invocation);
  context.listen(command.finishesFirst === true);
  if (command.operation !== undefined || context.globals.allHolders === true) {
    const { keepToHolder } = await import('./session/keep-to-holder.ts');
    await keepToHolder(context, command, values);
  }
  return command.run(context, values);
}

/** A person who typed a noun only sees what can be done with it; a script gets an error about its line. */
async function tellWrong({ noun, error }: Wrong, { out }: CommandContext, facts: RunFacts): Promise<number> {
  if (noun === undefined || !out.isForPeople || !out.isTerminal) throw error;
  const { helpText } = await import('./framework/help/help-text.ts');
  const look = { ...out.look, data: out.look.people };
  await out.notice((await helpText(commands, noun, { ...facts, look })).trimEnd());
  return exitCodes.usage;
}

async function fail(
  thrown: unknown,
  context: CommandContext,
  { cli, language, surroundings }: RunFacts,
  parsed: Exclude<Parsed, { kind: 'help' }>,
): Promise<number> {
  // The reader who closed the pipe has what they wanted.
  if (context.out.hasNoReader) return exitCodes.done;
  const isTold = thrown instanceof CliError && thrown.exit === 'interrupted';
  const error = context.signal.aborted && !isTold ? new CliError('interrupted', {}, { cause: thrown }) : thrown;
  const told = failureOf(error, cli, await loadTexts(language));
  const failure = { ...told, next: await asTyped(told.next, parsed) };
  await report(failure, context.out, cli);
  if (surroundings.env['PGB_DEBUG'] === '1') await context.out.aside((thrown as Error).stack ?? String(thrown));
  return failure.exit;
}

/** An advice is followed by copying it: it goes to the same portal, with what was typed. */
async function asTyped(next: string, parsed: Exclude<Parsed, { kind: 'help' }>): Promise<string> {
  if (parsed.kind === 'wrong') return next;
  const { repeatFlags } = await import('./framework/repeat-flags.ts');
  const { path, flags: own } = parsed.invocation;
  return repeatFlags(next, { path, own, global: parsed.globalFlags }, commands);
}

type Attempt<Value> = { value: Value } | { error: unknown };
function attempt(read: () => GlobalInput): Attempt<GlobalInput> {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
