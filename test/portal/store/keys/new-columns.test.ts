import { expect, test } from 'vitest';
import { reseal } from '../../../../src/portal/store/keys/reseal.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { enterAward, startOfTests } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const wish = { now: () => startOfTests, mayGoOn: () => true };

/** The same, but it is killed before it begins to look at the tables. */
function killedBeforeLook(store: Store): Store {
  const rows = new Proxy(store.rows, {
    get: (of, name) => {
      if (name === 'insertInto') throw new Error('killed');
      const value: unknown = Reflect.get(of, name);
      return typeof value === 'function' ? (value.bind(of) as unknown) : value;
    },
  });
  return new Proxy(store, { get: (of, name) => (name === 'rows' ? rows : (Reflect.get(of, name) as unknown)) });
}

onBothEngines(({ open }) => {
  test('what a new version covers is covered, also when the first process of it was killed at once', async () => {
    const store = await open();
    await enterAward(createDesk(store, startOfTests), 1);
    const emails = () => store.rows.selectFrom('budgetHolder').select('email').execute();
    const covered = await emails();
    expect(await reseal(store, wish)).toBe('done');
    await store.rows
      .updateTable('budgetHolder')
      .set({ email: 'as@an.older' as never })
      .execute();
    // It counts as looked at: by a version that did not cover this.
    await reseal(store, wish);
    expect(await emails()).toEqual([{ email: 'as@an.older' }]);
    await store.db.updateTable('setting').set({ value: 'older' }).where('key', '=', 'sealed-columns').execute();

    await expect(reseal(killedBeforeLook(store), wish)).rejects.toThrow('killed');
    expect(await reseal(store, wish)).toBe('done');
    const [{ email } = { email: null }] = await emails();
    expect(email).not.toContain('older');
    expect(email?.slice(0, 3)).toBe(covered[0]?.email?.slice(0, 3));
  });
});
