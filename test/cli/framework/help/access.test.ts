import { expect, test } from 'vitest';
import { accessSources, accessTable } from '../../../../src/contract/access/access.ts';
import { recordKinds } from '../../../../src/domain/values/record-id.ts';
import { roles } from '../../../../src/domain/words.ts';
import { loadTexts } from '../../../../src/messages/load.ts';
import { run } from '../../support/run.ts';

test.each(['nl', 'en'] as const)(
  'who sees what can be read in %s, for every kind of record and every role',
  async (language) => {
    const { code, stdout } = await run(['help', 'access', '--lang', language]);
    const { word } = await loadTexts(language);
    expect(code).toBe(0);
    for (const kind of recordKinds) expect(stdout).toContain(word('recordKind', kind));
    for (const role of roles) expect(stdout).toContain(word('role', role));
  },
);

test('every rule of the table says where it comes from, and no source is of a rule that is not there', () => {
  const used = new Set(recordKinds.flatMap((kind) => roles.map((role): string => accessTable[kind][role])));
  expect(new Set(Object.keys(accessSources))).toEqual(used);
});
