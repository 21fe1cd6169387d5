import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Look } from '../../terminal/look.ts';
import { isNoun, nodesOf, type FoundNode, type Noun } from '../catalogue.ts';
import { heading, paragraph, terms } from '../../terminal/layout.ts';
import { textOf } from './text-of.ts';

export function nounHelp({ commands }: Noun, { path, alias }: FoundNode, cli: CliTexts, look: Look): string {
  const { help } = cli;
  const pairs = nodesOf(commands).map(([name, node]) => {
    const below = isNoun(node) ? `${name} ${Object.keys(node.commands).join('|')}` : name;
    return [below, textOf(`${path} ${name}`, cli).summary] as const;
  });
  return [
    `${look.data.bold(`${textOf(path, cli).summary}.`)}\n`,
    `${heading(help.usage, look)}  pgb ${path} ${help.noun} ${help.optionsPlaceholder}\n`,
    alias === path ? '' : `  ${help.alsoAs}: pgb ${alias}\n`,
    heading(help.commands, look) + terms(pairs, look),
    `\n${paragraph(help.more, look)}`,
  ].join('');
}
