import { expect, test } from 'vitest';
import type { Finding, FindingCode } from '../../../../src/messages/shape/upkeep.ts';
import { accessLogFindings } from '../../../../src/portal/store/check/access-log.ts';
import { noCounts } from '../../../../src/portal/store/check/counts.ts';
import { appendLines } from '../../../../src/portal/store/queries/access-log/append-lines.ts';
import { type ChainEnd, findEnd } from '../../../../src/portal/store/queries/access-log/chain-ends.ts';
import { closeLines } from '../../../../src/portal/store/queries/access-log/close-lines.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { accessLine } from '../../support/access-lines.ts';
import { onBothEngines } from '../../support/engines.ts';

async function findingsIn(store: Store, expected?: ChainEnd): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of accessLogFindings(store, noCounts(), expected)) findings.push(finding);
  return findings;
}

type Damage = (store: Store) => Promise<unknown>;

async function exchange({ db }: Store): Promise<void> {
  await db.updateTable('accessLogLink').set('lineId', 99).where('id', '=', 2).execute();
  await db.updateTable('accessLogLink').set('lineId', 2).where('id', '=', 3).execute();
  await db.updateTable('accessLogLink').set('lineId', 3).where('id', '=', 2).execute();
}

/** As somebody without the key would: with what the last link was before. */
async function cut({ db }: Store): Promise<void> {
  await db.deleteFrom('accessLogLink').where('id', '=', 4).execute();
  await db.deleteFrom('accessLog').where('id', '=', 4).execute();
  await db.deleteFrom('accessLogHolder').where('lineId', '=', 4).execute();
}

async function removeWhole({ db }: Store): Promise<void> {
  await db.deleteFrom('accessLogLink').where('id', '=', 2).execute();
  await db.deleteFrom('accessLog').where('id', '=', 2).execute();
  await db.deleteFrom('accessLogHolder').where('lineId', '=', 2).execute();
}

async function moveUp(store: Store): Promise<void> {
  await removeWhole(store);
  for (const id of [3, 4]) {
    await store.db
      .updateTable('accessLogLink')
      .set('id', id - 1)
      .where('id', '=', id)
      .execute();
  }
}

function addByHand(proof: string | null): Damage {
  return async ({ db }) => {
    const line = { id: 50, ...accessLine('forged'), proof };
    await db.insertInto('accessLog').values(line).execute();
    await db.insertInto('accessLogOpen').values({ lineId: 50 }).execute();
  };
}

async function moveAnchor({ db }: Store): Promise<void> {
  await cut({ db } as Store);
  await db.insertInto('setting').values({ key: 'access-log.anchor', value: '4 abc def' }).execute();
}

/** Lines 1 to 4 are in the chain, and 5 waits. */
const damages: [what: string, FindingCode, Finding['params'], Damage][] = [
  [
    'another result',
    'log-line-changed',
    { line: 2 },
    ({ db }) => db.updateTable('accessLog').set('status', 404).where('id', '=', 2).execute(),
  ],
  [
    'another holder',
    'log-line-changed',
    { line: 3 },
    ({ db }) => db.updateTable('accessLog').set('budgetHolderIdsJson', '[8]').where('id', '=', 3).execute(),
  ],
  [
    'no authority any more',
    'log-line-changed',
    { line: 1 },
    ({ db }) => db.updateTable('accessLog').set('authority', null).where('id', '=', 1).execute(),
  ],
  [
    'a line that waits',
    'log-line-changed',
    { line: 5 },
    ({ db }) => db.updateTable('accessLog').set('at', 7).where('id', '=', 5).execute(),
  ],
  [
    'a line without its proof',
    'log-line-outside',
    { line: 2 },
    ({ db }) => db.updateTable('accessLog').set({ proof: null, at: 9 }).where('id', '=', 2).execute(),
  ],
  [
    'a line that is gone',
    'log-line-missing',
    { line: 2 },
    ({ db }) => db.deleteFrom('accessLog').where('id', '=', 2).execute(),
  ],
  [
    'a waiting line that is gone',
    'log-line-missing',
    { line: 5 },
    ({ db }) => db.deleteFrom('accessLog').where('id', '=', 5).execute(),
  ],
  ['two lines that changed places', 'log-chain-broken', { position: 2, line: 3 }, exchange],
  ['a link and its line that are gone', 'log-links-missing', { from: 2, to: 2 }, removeWhole],
  ['a line taken out, and the rest moved up', 'log-chain-broken', { position: 2, line: 3 }, moveUp],
  [
    'a link that is gone',
    'log-links-missing',
    { from: 2, to: 2 },
    ({ db }) => db.deleteFrom('accessLogLink').where('id', '=', 2).execute(),
  ],
  ['the last one cut off', 'log-chain-cut', { foundPosition: 3, expectedPosition: 4 }, cut],
  ['a line that somebody wrote', 'log-line-changed', { line: 50 }, addByHand('x')],
  ['a line that somebody wrote as one of before there were proofs', 'log-line-outside', { line: 50 }, addByHand(null)],
  ['a line that nobody listed', 'log-line-outside', { line: 5 }, ({ db }) => db.deleteFrom('accessLogOpen').execute()],
  [
    'another holder that is no list',
    'log-line-changed',
    { line: 3 },
    ({ db }) => db.updateTable('accessLog').set('budgetHolderIdsJson', '[').where('id', '=', 3).execute(),
  ],
  ['a beginning that somebody wrote', 'log-end-broken', { which: 'anchor' }, moveAnchor],
  [
    'an end that somebody wrote',
    'log-end-broken',
    { which: 'head' },
    ({ db }) => db.updateTable('setting').set('value', '3 a b').where('key', '=', 'access-log.head').execute(),
  ],
  [
    'a line that its holder does not find',
    'log-holders-differ',
    { found: 3, expected: 4 },
    ({ db }) => db.deleteFrom('accessLogHolder').where('budgetHolderId', '=', 9).execute(),
  ],
  [
    'a line that another holder finds than the one it tells of',
    'log-holders-differ',
    { found: 4, expected: 4 },
    ({ db }) => db.updateTable('accessLogHolder').set('budgetHolderId', 4).where('budgetHolderId', '=', 9).execute(),
  ],
  [
    'a line that another holder finds',
    'log-holders-differ',
    { found: 5, expected: 4 },
    ({ db }) => db.insertInto('accessLogHolder').values({ budgetHolderId: 4, lineId: 1 }).execute(),
  ],
];

onBothEngines(({ open }) => {
  const filled = async (): Promise<Store> => {
    const store = await open();
    await appendLines(store, [accessLine('a', [1]), accessLine('b', [1, 9])]);
    await closeLines(store);
    await appendLines(store, [accessLine('c', [2]), accessLine('d')]);
    await closeLines(store);
    await appendLines(store, [accessLine('e', [2])]);
    return store;
  };

  test('nothing is found in what the portal wrote, and the first thing that does not fit in what was changed', async () => {
    const store = await filled();
    expect(await findingsIn(store)).toEqual([]);
    // The engines differ in how they keep rows only.
    const some = damages.filter((_, at) => store.engine === 'sqlite' || at % 4 === 0);
    for (const [what, code, params, damage] of some) {
      const findings: Finding[] = [];
      const undone = store.transaction(async (inside) => {
        await damage(inside);
        findings.push(...(await findingsIn(inside)));
        throw new Error('undo');
      });
      await expect(undone).rejects.toThrow('undo');
      expect([what, findings[0]]).toEqual([what, { code, params }]);
    }
    expect(await findingsIn(store)).toEqual([]);
  });

  test('an end that was written down elsewhere is found again, and another one is not', async () => {
    const store = await filled();
    const head = (await findEnd(store, 'head')) as ChainEnd;
    await closeLines(store);
    expect(await findingsIn(store, head)).toEqual([]);
    expect(await findingsIn(store, { ...head, hash: 'x' })).toEqual([
      { code: 'log-head-differs', params: { position: 4 } },
    ]);
  });

  test('lines of before there were proofs stand in the chain as they are', async () => {
    const store = await open();
    await store.db.insertInto('accessLog').values(accessLine('old')).execute();
    await store.db.insertInto('accessLogOpen').values({ lineId: 1 }).execute();
    await closeLines(store);
    await appendLines(store, [accessLine('new')]);
    await closeLines(store);
    expect(await findingsIn(store)).toEqual([]);
    await store.db.updateTable('accessLog').set('at', 3).where('id', '=', 1).execute();
    expect(await findingsIn(store)).toEqual([{ code: 'log-chain-broken', params: { position: 1, line: 1 } }]);
  });

  test('the lines of a large import are closed in several times', async () => {
    const store = await open();
    const many = Array.from({ length: 3000 }, (_, at) => at + 1);
    await appendLines(store, [accessLine('a', many), accessLine('b', many), accessLine('c', [7])]);
    await closeLines(store);
    const found = await store.db
      .selectFrom('accessLogHolder')
      .select('lineId')
      .where('budgetHolderId', '=', 7)
      .execute();
    expect(found.map(({ lineId }) => lineId)).toEqual([1, 2, 3]);
    expect(await findingsIn(store)).toEqual([]);
  });

  test('a line that is committed after one with a higher number comes later in the chain', async () => {
    const store = await open();
    await store.transaction(async (inside) => {
      await appendLines(inside, [accessLine('slow')]);
      // SQLite has one writer at a time.
      if (store.engine === 'postgres') {
        await appendLines(store, [accessLine('quick')]);
        await closeLines(store);
      }
    });
    await Promise.all([closeLines(store), closeLines(store)]);
    await closeLines(store);
    const links = await store.db.selectFrom('accessLogLink').select('lineId').orderBy('id').execute();
    expect(links.map(({ lineId }) => lineId)).toEqual(store.engine === 'postgres' ? [2, 1] : [1]);
    expect(await findingsIn(store)).toEqual([]);
  });
});
