import { expect, test } from 'vitest';
import type { NewAward } from '../../../../src/contract/types.ts';
import { reseal } from '../../../../src/portal/store/keys/reseal.ts';
import { rotateKeys } from '../../../../src/portal/store/keys/upkeep.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { countValues } from '../../../../src/portal/store/keys/count-values.ts';
import { packLines, unpackLines } from '../../../../src/portal/store/rows/packed-lines.ts';
import { assessorOf, municipality } from '../../support/callers.ts';
import { declarable, declarationOf, hours, nextSerial } from '../../support/declarable.ts';
import { enterAward, startOfTests } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines, testKey } from '../../support/engines.ts';

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

onBothEngines(({ open, freshDatabase }) => {
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

  test('a declaration as 0.1.0 stored it is read as it was, and sealed with its notes where they are', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const at = await declarable(desk);
    const lines = [hours('2026-10-13', 135, { note: 'Fell ill' }), hours('2026-10-14', 195)];
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, { lines }));
    const declared = () => desk.call(at.holder, 'declarations.show', undefined, { declarationId: id });
    const months = () => desk.call(at.careProvider, 'declaredMonths.list', {});
    const before = [await declared(), await months()];
    const { linesJson } = await store.db.selectFrom('declaration').select('linesJson').executeTakeFirstOrThrow();
    await store.rows
      .updateTable('declaration')
      .set({
        linesJson: packLines(unpackLines(linesJson)) as never,
        notesSealed: store.seal('{"0":"Fell ill"}'),
      })
      .execute();
    await store.db.updateTable('setting').set({ value: '0.1.0' }).where('key', '=', 'sealed-columns').execute();
    const rows = async (): Promise<string> =>
      JSON.stringify(await store.rows.selectFrom('declaration').selectAll().execute());
    expect(await rows()).toContain('2026-10-13');
    expect((await countValues(store)).clear).toBe(1);
    expect([await declared(), await months()]).toEqual(before);
    expect(await reseal(store, wish)).toBe('done');
    // Signs that no sealed value has, or they would be found in one by chance.
    for (const readable of ['2026-10-', 'Fell ill', '[135,', 'careFunction'])
      expect(await rows()).not.toContain(readable);
    expect((await countValues(store)).clear).toBe(0);
    expect([await declared(), await months()]).toEqual(before);
  });

  test('of the money of a declaration it is sealed for which care it is, under a new key too', async () => {
    const database = await freshDatabase();
    const store = await open(database);
    const desk = createDesk(store, startOfTests);
    const careFunction = 'individual-guidance';
    const amountCents = 48_000_00;
    const change: Partial<NewAward> = {
      law: 'Wmo',
      careFunctions: [careFunction],
      amountCents,
      functionBudgets: [{ careFunction, amountCents }],
    };
    const free = await declarable(desk);
    const office = assessorOf(municipality);
    const award = await enterAward(desk, nextSerial(), change, office);
    const tied = await declarable(desk, { office, awardId: award.id, holderId: award.budgetHolder.id });
    for (const at of [free, tied]) await desk.call(at.holder, 'declarations.create', declarationOf(at));
    const shares = async (db: Store['db']): Promise<string[]> =>
      (await db.selectFrom('declaration').select('perAwardJson').orderBy('id').execute()).map(
        (row) => row.perAwardJson,
      );
    // As it stood before it was covered, and as an award stood.
    const opened = (await shares(store.db)).map((text) => text.trimEnd());
    expect(opened[1]).toContain(careFunction);
    await store.rows
      .updateTable('declaration')
      .set({ perAwardJson: opened[1] as never })
      .where('id', '=', 2)
      .execute();
    await store.rows
      .updateTable('award')
      .set({ careFunctionsJson: '["day-guidance"]' as never })
      .where('id', '=', 1)
      .execute();
    await store.db.updateTable('setting').set({ value: 'older' }).where('key', '=', 'sealed-columns').execute();
    expect((await countValues(store)).clear).toBe(2);
    expect(await reseal(store, wish)).toBe('done');
    const functions = await store.rows.selectFrom('award').select('careFunctionsJson').execute();
    // A length would tell which of a few words it is.
    expect(new Set(functions.map(({ careFunctionsJson }) => careFunctionsJson.length)).size).toBe(1);
    const [ofFree, ofTied] = await shares(store.rows);
    // Of an award that ties nothing to care it says what its amounts say, and takes no time.
    expect(ofFree).toBe(opened[0]);
    expect(ofTied).toMatch(/^\u0002k1\./);
    expect(await rotateKeys({ database, key: testKey }, { takenUpMilliseconds: 0 })).toBe('done');
    await store.refreshKeys();
    expect(await shares(store.rows)).toEqual([ofFree, expect.stringMatching(/^\u0002k2\./)]);
    expect((await shares(store.db)).map((text) => text.trimEnd())).toEqual(opened);
    expect((await countValues(store)).clear).toBe(0);
  });
});
