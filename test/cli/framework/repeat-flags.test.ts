import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { find } from '../../../src/cli/framework/catalogue.ts';
import { repeatFlags, type TypedFlag } from '../../../src/cli/framework/repeat-flags.ts';
import { errors as en } from '../../../src/messages/en/cli/errors.ts';
import { errors as nl } from '../../../src/messages/nl/cli/errors.ts';

/** `--portal https://x --start` */
function flags(line: string): TypedFlag[] {
  return [...line.matchAll(/(--[\w-]+)(?: ((?!--)\S+))?/g)].map(([, name = '', value]) => ({
    name,
    ...(value !== undefined && { value }),
  }));
}

describe('an advice', () => {
  const there = '--portal https://portal.example';
  test.each([
    ['login', '--start', there, '(pgb login --store file).', `(pgb ${there} login --start --store file).`],
    ['login', '--start', there, '(pgb login --store memory).', `(pgb ${there} login --store memory).`],
    ['login', '--device --store keychain', '', 'pgb login --store file', 'pgb login --device --store file'],
    ['login', '--no-browser', '', 'Try again with `pgb login`.', 'Try again with `pgb login --no-browser`.'],
    ['login', '--persona carer', '', 'pgb login --token-stdin < file', 'pgb login --token-stdin < file'],
    [
      'home',
      '',
      '--context work',
      'Sign in with: pgb login. A script',
      'Sign in with: pgb --context work login. A script',
    ],
    [
      'home',
      '',
      '--as assessor',
      '`pgb whoami`, or `pgb login`',
      '`pgb --as assessor whoami`, or `pgb --as assessor login`',
    ],
    ['context remove', '', '--context a', 'Otherwise: pgb context remove.', 'Otherwise: pgb context remove.'],
    [
      'portal serve',
      '--config a b.yaml',
      '',
      'begin: pgb portal serve --new; for',
      'begin: pgb portal serve --config "a b.yaml" --new; for',
    ],
    [
      'portal serve',
      '--config x --check',
      '',
      'Look with `pgb portal serve --config FILE --check`.',
      'Look with `pgb portal serve --config FILE --check`.',
    ],
    [
      'portal serve',
      '--check --new',
      '',
      'pgb portal serve --config "my file.yaml" --check',
      'pgb portal serve --new --config "my file.yaml" --check',
    ],
    ['portal', '--all', there, 'pgb portal-x and pgb portals', 'pgb portal-x and pgb portals'],
    ['home', '', there, 'Is your version of pgb fit for it?', 'Is your version of pgb fit for it?'],
    ['home', '', '--as carer', 'Typ `pgb overeenkomst list`.', 'Typ `pgb --as carer overeenkomst list`.'],
    ['home', '', there, 'Typ `pgb omgeving list`.', 'Typ `pgb omgeving list`.'],
    ['home', '', '--output json --lang nl --holder A0000817', 'pgb login', 'pgb login'],
    ['home', '', '', 'Nothing to type, pgb.', 'Nothing to type, pgb.'],
  ])('of %s %s %s: %s', (path, own, global, advice, said) => {
    const typed = own === '--config a b.yaml' ? [{ name: '--config', value: 'a b.yaml' }] : flags(own);
    expect(repeatFlags(advice, { path, own: typed, global: flags(global) }, commands)).toBe(said);
  });

  test.each([en, nl])(
    'without a keychain names the command that was typed, both times',
    ({ 'keychain-locked': say }) => {
      const { next } = say({});
      const said = repeatFlags(next, { path: 'login', own: flags('--start'), global: flags(there) }, commands);
      expect(said).toContain(`(pgb ${there} login --start --store file)`);
      expect(said).toContain(`(pgb ${there} login --store memory)`);
      expect(said).toContain(`: pgb context remove`);
      expect(repeatFlags(next, { path: 'home', own: [], global: [] }, commands)).toBe(next);
    },
  );

  test.each(['nl', 'en'])('of any error in %s goes to the portal in commands alone', (language) => {
    const words = advicesIn(language).flatMap((advice) => {
      const said = repeatFlags(advice, { path: 'home', own: [], global: flags(there) }, commands);
      return [...said.matchAll(/\bpgb --portal \S+ ([\w-]+)/g)].map(([, word = '']) => word);
    });
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => find(commands, [word]) === undefined)).toEqual([]);
  });
});

/** The texts that tell what to do now, as they are written. */
function advicesIn(language: string): string[] {
  const folder = `${import.meta.dirname}/../../../src/messages/${language}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\b(?:next|advice):\s*((?:.*?)['`],?$)/gm)].map(
      ([, advice = '']) => advice,
    ),
  );
}
