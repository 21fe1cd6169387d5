import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Look } from '../../terminal/look.ts';
import { nodesOf, type Catalogue } from '../catalogue.ts';
import { globalOptions } from '../global-options.ts';
import { heading, paragraph, terms } from '../../terminal/layout.ts';
import { optionTerms } from './option-terms.ts';
import { textOf } from './text-of.ts';

export function rootHelp(catalogue: Catalogue, cli: CliTexts, look: Look): string {
  const { help, options } = cli;
  const pairs = nodesOf(catalogue).map(([name, { alias }]) => {
    const { summary } = textOf(name, cli);
    return [name, alias === undefined ? summary : `${summary} (${alias})`] as const;
  });
  const globals = [
    ...optionTerms(globalOptions, cli),
    ['-h, --help', options.help],
    ['-V, --version', options.version],
  ] as const;
  return [
    `${look.data.bold(help.tagline)}\n`,
    `${heading(help.usage, look)}  pgb ${help.noun} ${help.optionsPlaceholder}\n`,
    heading(help.commands, look) + terms(pairs, look),
    heading(help.globalOptions, look) + terms(globals, look),
    `\n${paragraph(help.more, look)}${paragraph(help.topics, look)}`,
  ].join('');
}
