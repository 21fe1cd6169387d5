import { expect, test } from 'vitest';
import { resolveRules } from '../../../../src/domain/rules/resolve-rules.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import { removeDue } from '../../../../src/portal/jobs/retention/remove-due.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { enterAward } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const certain = resolveRules({ keepCareFile: [{ validFrom: '2015-01-01', value: 84, source: 'own decision' }] });
const date = '2036-01-01';

/** Holders with an award of 2026 each. */
async function holders(store: Store, count: number): Promise<void> {
  await enterAward(createDesk(store, Date.UTC(2026, 10, 28)), 1);
  const holder = await store.rows.selectFrom('budgetHolder').selectAll().executeTakeFirstOrThrow();
  const award = await store.rows.selectFrom('award').selectAll().executeTakeFirstOrThrow();
  const ids = Array.from({ length: count - 1 }, (_, at) => 100 + at);
  const more = ids.map((id) => ({ ...holder, id, bsnHash: `bsn ${id}` }));
  await store.rows
    .insertInto('budgetHolder')
    .values(more as never)
    .execute();
  await store.rows
    .insertInto('award')
    .values(ids.map((id) => ({ ...award, id, budgetHolderId: id })) as never)
    .execute();
}

/** How many of each went in the transactions that were begun. */
async function removed(store: Store, rules = certain): Promise<{ transactions: number; files: number }> {
  let transactions = 0;
  const counted: Store = Object.create(store, {
    transaction: {
      value: (...asked: Parameters<Store['transaction']>) => {
        transactions += 1;
        return store.transaction(...asked);
      },
    },
  }) as Store;
  const { 'care-file': files = 0 } = await removeDue(counted, { date, rules, now: startOfDay(date) });
  return { transactions, files };
}

onBothEngines(({ open }) => {
  // One transaction asks for files of banks, one for drafts, and one, on the first day of a month, for who acted.
  test('no transaction is begun for holders of whom no file is over', async () => {
    const store = await open();
    await holders(store, 2);
    expect(await removed(store, standardRules)).toEqual({ transactions: 3, files: 0 });
  });

  test('the files of many holders go in several transactions', async () => {
    const store = await open();
    await holders(store, 60);
    // Three with files, one with the holders, and one with whoever entered the awards.
    expect(await removed(store)).toEqual({ transactions: 3 + 3 + 1 + 1, files: 60 });
    expect(await store.db.selectFrom('award').select('id').execute()).toEqual([]);
  });
});
