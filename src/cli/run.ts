import { commands } from './commands/catalogue.ts';
import { parse } from './framework/parse/parse.ts';
import { factsOf } from './run-facts.ts';
import type { Surroundings } from './terminal/surroundings.ts';

/** Runs one command line and answers with its exit code. Help loads nothing that commands need. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const facts = await factsOf(argv, surroundings);
  const parsed = await parse(commands, argv, surroundings.env);
  if (parsed.kind !== 'help') return (await import('./execute.ts')).execute(parsed, facts);
  const { showHelp } = await import('./framework/help/show-help.ts');
  return showHelp(commands, parsed.path, facts);
}
