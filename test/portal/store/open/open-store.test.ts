import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { keyNamed } from '../../support/test-key.ts';
import { onBothEngines, testKey } from '../../support/engines.ts';

onBothEngines(({ emptyDatabase, open }) => {
  test('several processes may open a new database at once', async () => {
    const database = await emptyDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(database)));
    const numbers = await Promise.all(stores.map((store) => store.nextIds('award', 1)));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4]);
  });

  test('what was kept is there when it is opened again', async () => {
    const database = await emptyDatabase();
    const first = await openStore({ database, key: testKey });
    await first.db.insertInto('setting').values({ key: 'colour', value: 'orange' }).execute();
    await first.close();
    const second = await open(database);
    const { value } = await second.db
      .selectFrom('setting')
      .select('value')
      .where('key', '=', 'colour')
      .executeTakeFirstOrThrow();
    expect(value).toBe('orange');
  });

  test('a database that was made with another key is refused', async () => {
    const database = await emptyDatabase();
    await open(database);
    await expect(openStore({ database, key: keyNamed('another') })).rejects.toMatchObject({
      code: 'store-key-differs',
    });
  });
});

test('a new file that another process holds at that moment is waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = join(folder, 'portal.sqlite');
  const other = new DatabaseSync(database);
  other.exec('begin exclusive');
  const opening = openStore({ database, key: testKey });
  other.exec('commit');
  other.close();
  const store = await opening;
  expect(await store.nextIds('award', 1)).toBe(1);
  await store.close();
});

describe('in memory', () => {
  test('each store is its own', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => openStore({ database: ':memory:', key: testKey })));
    await one!.nextIds('award', 10);
    expect(await other!.nextIds('award', 1)).toBe(1);
    await Promise.all([one!.close(), other!.close()]);
  });
});
