// What is made from content is kept: hashes and packed lines in portals, references in portals and in the files of senders. What 0.1.0
// made of it must come out for ever.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DeclarationInput, DeclarationLine } from '../../src/domain/declaration-content.ts';
import { compose as composeAgreement } from '../../src/import/agreements/compose.ts';
import { declarations } from '../../src/import/declarations/kind.ts';
import type { StagedItem } from '../../src/import/item.ts';
import { termsHash } from '../../src/portal/agreements/terms/terms-hash.ts';
import { contentHash } from '../../src/portal/declarations/batch/content-hash.ts';
import { packLines, unpackLines } from '../../src/portal/store/rows/packed-lines.ts';
import { createSecrets } from '../../src/portal/store/secrets.ts';
import { openStore } from '../../src/portal/store/open/open-store.ts';
import { testKey } from '../portal/support/test-key.ts';

interface Forms {
  contentHash: { name: string; input: DeclarationInput; expected: string }[];
  packedLines: { name: string; lines: DeclarationLine[]; expected: string }[];
  declarations: { name: string; item: StagedItem; expected: object }[];
  agreements: { name: string; item: StagedItem; expected: object }[];
  termsHash: { name: string; steps: object; expected: string }[];
}
const forms = JSON.parse(readFileSync(new URL('../fixtures/0.1.0/forms.json', import.meta.url), 'utf8')) as Forms;
// The hashes were made with this key, with which no store opens any more.
const secrets = createSecrets(new Uint8Array(32).fill(7));
const opened = await openStore({ database: ':memory:', key: testKey });
const store = { ...opened, ...secrets };

test.each(forms.contentHash)(
  'the content of a declaration has the hash it always had: $name',
  ({ input, expected }) => {
    expect(contentHash(input, store)).toBe(expected);
  },
);

test.each(forms.packedLines)('lines are stored as they always were: $name', ({ lines, expected }) => {
  expect(packLines(lines)).toBe(expected);
  expect(unpackLines(expected)).toEqual(lines.map(({ note: _, ...line }) => line));
});

test.each(forms.declarations)(
  'a declaration is sent as it always was, under the same reference: $name',
  ({ item, expected }) => {
    expect(declarations.compose(item)).toEqual(expected);
  },
);

test.each(forms.agreements)(
  'an agreement is sent as it always was, under the same reference: $name',
  ({ item, expected }) => {
    expect(composeAgreement(item)).toEqual(expected);
  },
);

test.each(forms.termsHash)('the terms of a draft have the hash they always had: $name', ({ steps, expected }) => {
  expect(termsHash(store, steps)).toBe(expected);
});
