import { expect, test } from 'vitest';
import { insertRows } from '../../../../src/portal/store/rows/insert-rows.ts';
import { onBothEngines } from '../../support/engines.ts';

function settings(count: number) {
  return Array.from({ length: count }, (_, at) => ({ key: `k${at}`, value: `${at} é` }));
}

onBothEngines(({ open }) => {
  test.each([0, 1, 7, 1000, 20_001])('%d rows go in and come out', async (count) => {
    const store = await open();
    await insertRows(store, 'setting', settings(count));
    const { total } = await store.db
      .selectFrom('setting')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('key', 'like', 'k%')
      .executeTakeFirstOrThrow();
    expect(total).toBe(count + (await keyChecks(store)));
  });

  test('numbers come out as numbers, sums too, and absent values as null', async () => {
    const store = await open();
    const line = { at: 1_793_000_000_000, subjectHash: 's', role: null, operation: 'me.show', recordId: null };
    const rest = { budgetHolderIdsJson: '[]', status: 200, requestId: 'r' };
    await insertRows(store, 'accessLog', [
      { ...line, ...rest },
      { ...line, ...rest },
    ]);
    const { sum, first } = await store.db
      .selectFrom('accessLog')
      .select(({ fn }) => [fn.sum<number>('at').as('sum'), fn.min('id').as('first')])
      .executeTakeFirstOrThrow();
    expect({ sum, first }).toEqual({ sum: 3_586_000_000_000, first: 1 });
    const [row] = await store.db.selectFrom('accessLog').selectAll().limit(1).execute();
    expect(row).toMatchObject({ role: null, subjectHash: 's', at: 1_793_000_000_000 });
  });

  test('a column that only a later row has is kept', async () => {
    const store = await open();
    const line = {
      at: 1,
      subjectHash: 's',
      operation: 'me.show',
      status: 200,
      budgetHolderIdsJson: '[]',
      requestId: 'r',
    };
    await insertRows(store, 'accessLog', [line, { ...line, role: 'budget-holder', recordId: 'Z0000001' }] as never);
    const rows = await store.db.selectFrom('accessLog').select(['role', 'recordId']).orderBy('id').execute();
    expect(rows).toEqual([
      { role: null, recordId: null },
      { role: 'budget-holder', recordId: 'Z0000001' },
    ]);
  });

  test('a fraction or a text is no whole number', async () => {
    const store = await open();
    await expect(
      store.db
        .insertInto('counter')
        .values({ kind: 'a', value: 'x' as never })
        .execute(),
    ).rejects.toThrow();
    await expect(store.db.insertInto('counter').values({ kind: 'b', value: 0.5 }).execute()).rejects.toThrow();
  });
});

// The store's own setting begins with a k as well.
async function keyChecks(store: Parameters<typeof insertRows>[0]): Promise<number> {
  return (await store.db.selectFrom('setting').select('key').where('key', '=', 'key-check').execute()).length;
}
