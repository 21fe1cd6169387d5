import { operations } from '../../../contract/operations.ts';
import { roles as allRoles, type Role } from '../../../domain/words.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import type { Look } from '../../terminal/look.ts';
import type { FoundNode } from '../catalogue.ts';
import type { AnyCommand } from '../command.ts';
import { heading, paragraph, terms } from '../../terminal/layout.ts';
import { argumentName, argumentTerms, optionTerms } from './option-terms.ts';
import { textOf } from './text-of.ts';

export function commandHelp(
  command: AnyCommand,
  { path, alias }: FoundNode,
  cli: CliTexts,
  look: Look,
  texts: Texts,
): string {
  const roleName = (role: Role): string => texts.word('role', role);
  const { help } = cli;
  const { summary, details } = textOf(path, cli);
  const args = command.arguments ?? {};
  const options = command.options ?? {};
  const usage = [
    'pgb',
    path,
    ...Object.entries(args).map(([key, spec]) => argumentName(key, spec)),
    help.optionsPlaceholder,
  ];
  return [
    look.data.bold(paragraph(`${summary}.`, look).trimEnd()) + '\n',
    details === '' ? '' : `\n${paragraph(details, look)}`,
    `${heading(help.usage, look)}  ${usage.join(' ')}\n`,
    alias === path ? '' : `  ${help.alsoAs}: pgb ${alias}\n`,
    list(help.arguments, argumentTerms(args, cli, texts), look),
    list(help.options, optionTerms(options, cli, texts), look),
    heading(help.examples, look) + command.examples.map((example) => `  ${example}\n`).join(''),
    rolesLine(command, cli, roleName),
    `\n${paragraph(help.moreGlobal, look)}`,
  ].join('');
}

function list(title: string, pairs: readonly (readonly [string, string])[], look: Look): string {
  return pairs.length === 0 ? '' : heading(title, look) + terms(pairs, look);
}

/** A command that is for everybody has no line of roles. */
function rolesLine({ operation }: AnyCommand, { help }: CliTexts, roleName: (role: Role) => string): string {
  if (operation === undefined) return '';
  const { roles } = operations[operation];
  return roles.length === allRoles.length ? '' : `\n${help.roles}: ${roles.map(roleName).join(', ')}\n`;
}
