import { expect, test } from 'vitest';
import type { Caller } from '../../../../../src/portal/access/caller.ts';
import {
  answeredTo,
  claimKey,
  claimKeys,
  forgetAnswersBefore,
  forgetProfileAnswers,
  keepAnswers,
  type IdempotentWrite,
} from '../../../../../src/portal/store/queries/pipeline/idempotency.ts';
import type { Store } from '../../../../../src/portal/store/store.ts';
import { holderOf } from '../../../support/callers.ts';
import { onBothEngines } from '../../../support/engines.ts';

const write: IdempotentWrite = { caller: 'c1', sender: 's1', key: 'k1', operation: 'awards.create', bodyHash: 'h1' };
const answer = {
  status: 201,
  body: '{"name":"B.I.J. Voorbeeld"}',
  language: 'nl' as const,
  recordId: 'T0000001',
  seen: { budgetHolderIds: [1], careProviderIds: [2, 3] },
};

function answerOnce(store: Store, named = write): Promise<string> {
  return store.transaction(async (inside) => {
    const claim = await claimKey(inside, named);
    if (claim.outcome === 'new') await keepAnswers(inside, [[named, answer]], 1000);
    return claim.outcome;
  });
}

onBothEngines(({ name, freshDatabase, open }) => {
  test('a key is answered once, and the answer is kept', async () => {
    const store = await open();
    expect(await answerOnce(store)).toBe('new');
    expect(await claimKey(store, write)).toEqual({ outcome: 'answered-before', answer });
  });

  test.each<[string, Partial<IdempotentWrite>, string]>([
    ['other content is not the same call', { bodyHash: 'h2' }, 'other-content'],
    ['another operation is not the same call', { operation: 'awards.withdraw' }, 'other-content'],
    ['another caller has keys of his own', { caller: 'c2' }, 'new'],
    ['another key is another call', { key: 'k2' }, 'new'],
  ])('%s', async (_title, difference, outcome) => {
    const store = await open();
    await answerOnce(store);
    expect(await answerOnce(store, { ...write, ...difference })).toBe(outcome);
  });

  test('what failed is not kept', async () => {
    const store = await open();
    const failing = store.transaction(async (inside) => {
      await claimKey(inside, write);
      await keepAnswers(inside, [[write, answer]], 1000);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await answerOnce(store)).toBe('new');
  });

  test('of two connections that claim the same key at once, one does the work', async () => {
    const database = await freshDatabase();
    const stores = [await open(database), await open(database)];
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, at) => answerOnce(stores[at % 2]!)));
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(1);
    expect(outcomes.filter((outcome) => !['new', 'in-progress', 'answered-before'].includes(outcome))).toEqual([]);
  });

  test('of many keys that are claimed at once each is told by itself how it stands', async () => {
    const store = await open();
    const older = { ...write, key: 'of 0.1.0', caller: write.sender };
    for (const each of [write, older, { ...write, key: 'k2' }, { ...write, caller: 'c2', key: 'k3' }])
      await answerOnce(store, each);
    const writes = [
      write,
      { ...write, key: older.key },
      { ...write, key: 'k2', bodyHash: 'h2' },
      { ...write, key: 'k3' },
    ];
    const claims = await store.transaction((inside) => claimKeys(inside, writes));
    expect(writes.map((each) => claims.get(each)?.outcome)).toEqual([
      'answered-before',
      'answered-before',
      'other-content',
      'new',
    ]);
    expect(claims.get(write)).toEqual({ outcome: 'answered-before', answer });
  });

  if (name === 'postgres') {
    test('a key that is being answered elsewhere keeps nobody from the others', async () => {
      const database = await freshDatabase();
      const one = await open(database);
      const two = await open(database);
      const writes = ['k1', 'k2', 'k3'].map((key) => ({ ...write, key }));
      await one.transaction(async (inside) => {
        await claimKey(inside, writes[1]!);
        const claims = await two.transaction((other) => claimKeys(other, writes));
        expect(writes.map((each) => claims.get(each)?.outcome)).toEqual(['new', 'in-progress', 'new']);
      });
    });
  }

  test('an answer stands sealed in the database', async () => {
    const store = await open();
    await answerOnce(store);
    const [row] = await store.db.selectFrom('idempotency').selectAll().execute();
    expect(JSON.stringify(row)).not.toContain('Voorbeeld');
  });

  test('old answers are forgotten', async () => {
    const store = await open();
    await answerOnce(store);
    await forgetAnswersBefore(store, 1000);
    expect((await claimKey(store, write)).outcome).toBe('answered-before');
    await forgetAnswersBefore(store, 1001);
    expect((await claimKey(store, write)).outcome).toBe('new');
  });

  test('who is forgotten has their own answers about the profile forgotten, and nobody looks into those of others', async () => {
    const store = await open();
    const own = holderOf('A0000001');
    const other = { ...own, subject: 'other' };
    const named = (caller: Caller, operation: string): IdempotentWrite => ({
      ...write,
      operation,
      key: operation,
      caller: answeredTo(store, caller.subject, caller),
      sender: caller.subject,
    });
    const writes = [own, other, { ...own, role: 'representative' as const }].flatMap((caller) =>
      ['profile.update', 'profile.refresh', 'profile.erase'].map((operation) => named(caller, operation)),
    );
    for (const one of writes) await answerOnce(store, one);
    // An answer that cannot be opened is nothing to who asks for something else.
    await store.db.updateTable('idempotency').set({ answer: 'spoilt' }).execute();
    await forgetProfileAnswers(store, own);
    const left = await store.db.selectFrom('idempotency').select(['caller', 'operation']).execute();
    expect(left).toHaveLength(7);
    expect(left.filter(({ caller }) => caller === writes[0]?.caller)).toMatchObject([{ operation: 'profile.erase' }]);
  });
});
