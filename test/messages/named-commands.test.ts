import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/catalogue.ts';
import { find, isNoun, leaves, nodesOf, type Catalogue } from '../../src/cli/framework/catalogue.ts';
import type { AnyCommand } from '../../src/cli/framework/command.ts';
import { globalOptions } from '../../src/cli/framework/global-options.ts';
import { topics } from '../../src/cli/framework/help/topics.ts';
import type { Specs } from '../../src/cli/framework/spec.ts';

const root = `${import.meta.dirname}/../..`;

/** All that tells a person what to type: the texts, what puts them together, and what is written about running a portal. */
const places = [
  'README.md',
  ...['src/messages', 'src/cli', 'src/portal', 'docs'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|md|service)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];

/** Words after `pgb` in a sentence that is about the program, or about a budget. */
const prose = new Set(
  'about and bewaart bij die do does en fits for forbids goes itself keeps laten made of practice that then van verder waits whoever'.split(
    ' ',
  ),
);

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function flagsOf(specs: Specs | undefined): string[] {
  return Object.entries(specs ?? {}).map(([name, spec]) => `--${spec.negative === true ? 'no-' : ''}${kebab(name)}`);
}

const loaded = new Map<string, AnyCommand>();
for (const { path, load } of leaves(commands)) loaded.set(path, (await load()).default);
const known = new Set([...loaded.values()].flatMap(({ options }) => flagsOf(options)).concat(flagsOf(globalOptions)))
  .add('--help')
  .add('--version');

/** The longest path that the words name, and what stands below it. */
function named(words: readonly string[]): { path: string; rest: readonly string[]; below: Catalogue | undefined } {
  for (let count = words.length; count > 0; count--) {
    const found = find(commands, words.slice(0, count));
    if (found !== undefined) {
      return {
        path: found.path,
        rest: words.slice(count),
        below: isNoun(found.node) ? found.node.commands : undefined,
      };
    }
  }
  return { path: '', rest: words, below: commands };
}

/** What is wrong with the commands that a text names; a name that is put together is followed as far as it is written. */
function* wrongIn(text: string): Generator<string> {
  for (const [mention, typed = '', after = ''] of text.matchAll(/\bpgb((?: [a-z][a-z-]*)+)([^\n`'".;]*)/g)) {
    const words = typed.trim().split(' ');
    if (words[0] === 'help') {
      const [, topic] = words;
      if (topic !== undefined && !(topic in topics) && named(words.slice(1)).path === '') yield mention;
      continue;
    }
    const { path, rest, below } = named(words);
    if (path === '') {
      if (!prose.has(words[0] ?? '')) yield mention;
    } else if (below !== undefined) {
      if (rest.length > 0) yield mention;
    } else {
      const own = new Set(flagsOf(loaded.get(path)?.options).concat(flagsOf(globalOptions)));
      const line = /^(?: (?:--[a-z-]+(?: [^\s-]\S*)?|\$\{[^}]*\}|[^a-z\s]\S*))*/.exec(after)?.[0] ?? '';
      for (const [flag] of line.matchAll(/--[a-z][a-z-]*/g)) {
        if (!own.has(flag) && flag !== '--help') yield `${mention}: ${flag}`;
      }
    }
  }
}

describe('what a text tells a person to type exists', () => {
  test('every command, its subcommand and its flags', () => {
    const wrong = places.flatMap((place) =>
      [...wrongIn(readFileSync(`${root}/${place}`, 'utf8'))].map((mention) => `${place}: ${mention}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every flag that stands by itself', () => {
    const wrong = places
      .filter((place) => place.startsWith('src/messages/'))
      .flatMap((place) =>
        [...readFileSync(`${root}/${place}`, 'utf8').matchAll(/(?<![\w-])--[a-z][a-z-]*/g)]
          .map(([flag]) => flag)
          .filter((flag) => !known.has(flag))
          .map((flag) => `${place}: ${flag}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each(['pgb agreemnt list', 'pgb agreement lst', 'pgb agreement list --al', 'pgb help exit-code'])(
    'and %s does not',
    (text) => expect([...wrongIn(`Typ ${text}.`)]).not.toEqual([]),
  );

  test.each(nodesOf(commands).map(([name]) => `pgb ${name}`))('%s is found', (text) =>
    expect([...wrongIn(text)]).toEqual([]),
  );
});
