import { commands } from './commands/catalogue.ts';
import { rootHelp } from './framework/help/root-help.ts';
import { writeHelp } from './framework/help/write-help.ts';
import { factsOf } from './run-facts.ts';
import type { Surroundings } from './terminal/surroundings.ts';

/** The help of pgb itself. It is built into one file of its own: finding twenty files takes longer than all that it does. */
export async function showRootHelp(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { cli } = await factsOf(argv, surroundings);
  return writeHelp(surroundings, (look) => rootHelp(commands, cli, look));
}
