// A file may name a care provider by any of its AGB codes.
import { expect, test } from 'vitest';
import { readKnownRecords } from '../../src/import/agreements/line/known-records.ts';
import { readKnownProviders } from '../../src/import/declarations/line/known-providers.ts';
import type { PgbClient } from '../../src/sdk/client.ts';

async function* none() {}

const client = {
  awards: { list: none },
  declarableTerms: { list: none },
  careProviders: {
    async *list() {
      yield { id: 'V0000001', name: 'Zorgvoorbeeld', agbCode: '75999001', furtherAgbCodes: ['75999901', '75999902'] };
      yield { id: 'V0000002', name: 'Ander', agbCode: '75999002' };
    },
  },
} as unknown as PgbClient;

test('a file of agreements', async () => {
  const { providersOf } = await readKnownRecords(client);
  expect(['75999001', '75999901', '75999902', '75999002', '75999903'].map(providersOf)).toEqual([
    ['V0000001'],
    ['V0000001'],
    ['V0000001'],
    ['V0000002'],
    [],
  ]);
});

test('a file of declarations', async () => {
  const { named } = await readKnownProviders(client);
  expect(['75999902', '75999001', '75999903'].map(named)).toEqual([['V0000001'], ['V0000001'], []]);
});
