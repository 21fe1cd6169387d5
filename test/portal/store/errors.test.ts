import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { isRace, isUnavailable } from '../../../src/portal/store/errors.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { onBothEngines, testKey } from '../support/engines.ts';

async function failure(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}

onBothEngines(({ name, open }) => {
  test('a mistake in a query does not pass for a database that is away', async () => {
    const store = await open();
    const error = await failure(() =>
      store.db
        .selectFrom('nothing' as 'setting')
        .selectAll()
        .execute(),
    );
    expect([isUnavailable(error), isRace(error)]).toEqual([false, false]);
  });

  test('the same key twice is a race on PostgreSQL only, where two can write at once', async () => {
    const store = await open();
    const save = () => store.db.insertInto('setting').values({ key: 'a', value: '' }).execute();
    await save();
    expect(isRace(await failure(save))).toBe(name === 'postgres');
  });
});

test('a PostgreSQL that is not there is unavailable', async () => {
  const error = await failure(() => openStore({ database: 'postgres://a:b@127.0.0.1:1/none', key: testKey }));
  expect(isUnavailable((error as Error).cause)).toBe(true);
});

test('a database file in a folder that is not there is unavailable', async () => {
  const error = await failure(async () => new DatabaseSync('/nowhere/at/all/portal.db'));
  expect(isUnavailable(error)).toBe(true);
});

const full = new DatabaseSync(':memory:');
afterAll(() => full.close());

test('a full SQLite database is unavailable', async () => {
  full.exec('create table t (x text); pragma max_page_count = 3');
  const error = await failure(async () => full.exec(`insert into t values ('${'x'.repeat(100_000)}')`));
  expect(isUnavailable(error)).toBe(true);
});

test('a SQLite database and a PostgreSQL that can only be read are unavailable', async () => {
  using only = new DatabaseSync(':memory:');
  only.exec('create table t (x text); pragma query_only = on');
  expect(isUnavailable(await failure(async () => only.exec("insert into t values ('a')")))).toBe(true);
  expect(isUnavailable(Object.assign(new Error('cannot execute in a read-only transaction'), { code: '25006' }))).toBe(
    true,
  );
});
