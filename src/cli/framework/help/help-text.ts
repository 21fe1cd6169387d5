import type { CliTexts } from '../../../messages/nl/cli.ts';
import type { Look } from '../../output/look.ts';
import { find, isNoun, type Catalogue } from '../catalogue.ts';
import { commandHelp } from './command-help.ts';
import { nounHelp } from './noun-help.ts';
import { rootHelp } from './root-help.ts';

/** The help of a command, of the commands below a noun, or of pgb itself. Only a command's own help loads that command. */
export async function helpText(catalogue: Catalogue, path: string, cli: CliTexts, look: Look): Promise<string> {
  const found = path === '' ? undefined : find(catalogue, path.split(' '));
  if (found === undefined) return rootHelp(catalogue, cli, look);
  if (isNoun(found.node)) return nounHelp(found.node, found, cli, look);
  const { default: command } = await found.node.load();
  return commandHelp(command, found.path, found.alias === found.path ? undefined : found.alias, cli, look);
}
