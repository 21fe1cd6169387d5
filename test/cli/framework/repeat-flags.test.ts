import { describe, expect, test } from 'vitest';
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
    [
      'login',
      '--finish https://x?code=secret',
      there,
      'Begin with: pgb login --start.',
      `Begin with: pgb ${there} login --start.`,
    ],
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
    ['portal', '--all', '', 'pgb portal-x and pgb portals', 'pgb portal-x and pgb portals'],
    ['home', '', '--output json --lang nl --holder A0000817', 'pgb login', 'pgb login'],
    ['home', '', '', 'Nothing to type, pgb.', 'Nothing to type, pgb.'],
  ])('of %s %s %s: %s', (path, own, global, advice, said) => {
    const typed = own === '--config a b.yaml' ? [{ name: '--config', value: 'a b.yaml' }] : flags(own);
    expect(repeatFlags(advice, { path, own: typed, global: flags(global) })).toBe(said);
  });

  test.each([en, nl])(
    'without a keychain names the command that was typed, both times',
    ({ 'keychain-locked': say }) => {
      const { next } = say({});
      const said = repeatFlags(next, { path: 'login', own: flags('--start'), global: flags(there) });
      expect(said).toContain(`(pgb ${there} login --start --store file)`);
      expect(said).toContain(`(pgb ${there} login --store memory)`);
      expect(said).toContain(`: pgb context remove`);
      expect(repeatFlags(next, { path: 'home', own: [], global: [] })).toBe(next);
    },
  );
});
