import { expect, test } from 'vitest';
import { importAgreements } from '../../../src/import/index.ts';
import { killedAfter } from '../support/killed.ts';
import { csv, desk, drafts, line, lines } from '../support/agreements.ts';

const at = desk();

test('an import that is killed again and again makes each draft once', async () => {
  const { portal, client, path, write } = at();
  const pairs = ['A0000818', 'A0000819', 'A0000820'].flatMap((budgethouder) =>
    ['V0000001', 'V0000002'].map((zorgverlener) => ({ budgethouder, zorgverlener })),
  );
  const file = [...pairs, ...pairs.toReversed()].map((pair, index) =>
    line({ ...pair, zorgfunctie: index < pairs.length ? 'begeleiding individueel' : 'persoonlijke verzorging' }),
  );
  const source = await write('killed.csv', csv(...file));
  const jobs = path('jobs');
  const token = await portal.tokenOf('representative');
  for (const outcomes of [1, 2, 1])
    await killedAfter(outcomes, { portal: portal.url, token, path: source, jobs, kind: 'agreements' });
  const summary = await importAgreements({ path: source, client, jobs }).summary();
  expect(summary).toMatchObject({ resumed: true, complete: true, lines: file.length });
  // What the portal committed in the moment of the kill is answered again, not made again.
  const { accepted = 0, duplicate = 0 } = lines(summary);
  expect(accepted + duplicate).toBe(file.length);
  const made = (await drafts(client)).map(({ budgetHolder, careProvider }) => `${budgetHolder.id} ${careProvider?.id}`);
  expect(made.toSorted()).toEqual(pairs.map(({ budgethouder, zorgverlener }) => `${budgethouder} ${zorgverlener}`));
});
