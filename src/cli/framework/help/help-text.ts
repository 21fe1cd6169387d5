import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Language } from '../../../messages/language.ts';
import type { Look } from '../../terminal/look.ts';
import { loadTexts } from '../../../messages/load.ts';
import { find, isNoun, type Catalogue } from '../catalogue.ts';
import { rootHelp } from './root-help.ts';

export interface HelpFacts {
  readonly cli: CliTexts;
  readonly language: Language;
  readonly look: Look;
}

/** The help of a command, of the commands below a noun, or of pgb itself. Only a command's own help loads that command. */
export async function helpText(
  catalogue: Catalogue,
  path: string,
  { cli, language, look }: HelpFacts,
): Promise<string> {
  const found = path === '' ? undefined : find(catalogue, path.split(' '));
  if (found === undefined) return rootHelp(catalogue, cli, look);
  if (isNoun(found.node)) return (await import('./noun-help.ts')).nounHelp(found.node, found, cli, look);
  const { commandHelp } = await import('./command-help.ts');
  const { default: command } = await found.node.load();
  return commandHelp(command, found, cli, look, await loadTexts(language));
}
