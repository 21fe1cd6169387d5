import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { find, isNoun, leaves, nodesOf, type Catalogue } from '../../../../src/cli/framework/catalogue.ts';
import { globalOptions } from '../../../../src/cli/framework/global-options.ts';
import { parse } from '../../../../src/cli/framework/parse/parse.ts';
import { cli as en } from '../../../../src/messages/en/cli/index.ts';
import { cli as nl } from '../../../../src/messages/nl/cli/index.ts';
import { dataDir, run } from '../../support/run.ts';

function* paths(catalogue: Catalogue, above = ''): Generator<string> {
  for (const [name, node] of nodesOf(catalogue)) {
    yield above + name;
    if (isNoun(node)) yield* paths(node.commands, `${above}${name} `);
  }
}
const all = [...leaves(commands)];

/** A command line as a shell splits it, without redirections. */
function words(line: string): string[] {
  return [...line.replace(/ [<>|].*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** The help of pgb itself comes from a file that is built apart, so what is built is what counts. */
async function built(argv: readonly string[], env: Record<string, string>) {
  const program = `${import.meta.dirname}/../../../../bin/pgb.js`;
  const child = spawn(process.execPath, [program, ...argv], { env: { ...env, XDG_CACHE_HOME: dataDir() } });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, stdout, stderr };
}

describe('the help', () => {
  test('every command has a text, and every text a command', () => {
    const expected = [...paths(commands)].sort();
    expect(Object.keys(nl.commands).sort()).toEqual(expected);
    expect(Object.keys(en.commands).sort()).toEqual(expected);
  });

  test.each(all)('$path says what it does, what it takes and how it is typed', async ({ path, load }) => {
    const { default: command } = await load();
    for (const [language, texts] of Object.entries({ nl, en })) {
      const { code, stdout, stderr } = await run([...path.split(' '), '--help', '--lang', language]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain((texts.commands as Record<string, { summary: string }>)[path]?.summary.split(' ')[0]);
      for (const example of command.examples) expect(stdout).toContain(example);
    }
    for (const [key, spec] of Object.entries({ ...command.arguments, ...command.options, ...globalOptions })) {
      expect(Object.keys(nl.options)).toContain(spec.text ?? key);
    }
  });

  test.each(all)('the examples of $path can be typed', async ({ path, load }) => {
    const { default: command } = await load();
    for (const example of command.examples) {
      const [program, ...argv] = words(example);
      expect(program).toBe('pgb');
      const parsed = await parse(commands, argv, {});
      if (parsed.kind !== 'run') throw new Error(`${example}: ${JSON.stringify(parsed)}`);
      expect(parsed.invocation.path).toBe(path);
      expect(() => parsed.invocation.input()).not.toThrow();
      expect(() => parsed.globals()).not.toThrow();
    }
  });

  test.each(all)('$path gives no flag a name that every command has', async ({ load }) => {
    const { default: command } = await load();
    const taken = new Set(['help', 'version', ...Object.keys(globalOptions)]);
    expect(Object.keys(command.options ?? {}).filter((key) => taken.has(key))).toEqual([]);
  });

  test.each([
    [[], /^pgb: the PGB Portaal[\s\S]*agreement .*\(overeenkomst\)/],
    [['--help'], /Flags of every command/],
    [['agreement', '--help'], /Also as: pgb overeenkomst/],
    [['overeenkomst', 'list', '-h'], /^List agreements/],
    [['kantoor', 'beschikking', '--help'], /pgb office award <command>/],
    [['help'], /^pgb: the PGB Portaal/],
    [['help', 'agreement'], /Agreements/],
    [['help', 'declaratie', 'submit'], /^Submit one declaration/],
    [['help', 'exit-codes'], /130 +interrupted/],
    [['help', 'afsluitcodes', '--lang', 'nl'], /130 +onderbroken/],
    [['help', 'environment'], /PGB_DATA_DIR/],
    [['help', 'output'], /semicolon/],
    [['event', 'follow', '--help'], /Begins with the first event[\s\S]*between two looks \(by\s+default: 5\)/],
    [['declaration', 'list', '--help'], /how many on a page \(by\s+default: 50\)/],
    [['declaration', 'import', '--help'], /at the same time, at most \(by\s+default:\s+4\)/],
    [['login', '--help'], /keychain, file,\s+memory;\s+by default: keychain/],
    [['--help'], /by\s+default: table/],
  ])('pgb %j', async (argv, expected) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test.each([60, 80, 120])('fits a terminal of %i columns', async (width) => {
    for (const path of ['', 'agreement', 'declaration create', 'help environment']) {
      const argv = path.startsWith('help') ? path.split(' ') : [...path.split(' ').filter(Boolean), '--help'];
      const { stdout } = await run(argv, { tty: true, width, env: { NO_COLOR: '1' } });
      const long = stdout.split('\n').filter((line) => line.length > width && !line.startsWith('  pgb '));
      expect(long).toEqual([]);
    }
  });

  test.each([
    ['in Dutch', { PGB_LANG: 'nl' }],
    ['in English', { PGB_LANG: 'en' }],
    ['in colour', { PGB_LANG: 'nl', FORCE_COLOR: '1' }],
    ['in a narrow terminal', { PGB_LANG: 'en', COLUMNS: '60' }],
  ])('of pgb itself says before the command line is read what it says after: %s', async (_, given) => {
    const env: Record<string, string> = { ...given, PGB_DATA_DIR: dataDir() };
    const whole = await run(['--lang', given.PGB_LANG, '--help'], { env });
    for (const argv of [[], ['--help'], ['-h'], ['help']])
      expect(await built(argv, env)).toEqual({ code: 0, stdout: whole.stdout, stderr: '' });
  });

  test('finds by alias what it finds by name', () => {
    expect(find(commands, ['declaratie', 'submit'])?.path).toBe('declaration create');
    expect(find(commands, ['declaratie', 'nothing'])).toBeUndefined();
  });
});
