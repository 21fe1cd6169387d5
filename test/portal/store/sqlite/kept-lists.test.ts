import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { KeptLists } from '../../../../src/portal/store/sqlite/kept-lists.ts';
import { openSqlite } from '../../../../src/portal/store/sqlite/dialect.ts';
import type { Tables } from '../../../../src/portal/store/schema.ts';

async function openNumbers(): Promise<Kysely<Tables & { number: { id: number } }>> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-kept-lists-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { durable } = await openSqlite(join(folder, 'database'), { lock: 1000 });
  const db = new Kysely<Tables & { number: { id: number } }>({ dialect: durable });
  onTestFinished(() => db.destroy());
  await sql`create table number (id integer primary key)`.execute(db);
  await db
    .insertInto('number')
    .values(Array.from({ length: 400 }, (_, at) => ({ id: at })))
    .execute();
  return db;
}

/** So many numbers that follow each other, which is long enough to be kept. */
function from(first: number): number[] {
  return Array.from({ length: 150 }, (_, at) => first + at);
}

test('each query finds what its own lists say, however many were asked with before', async () => {
  const db = await openNumbers();
  const idsIn = async (list: readonly number[], not: readonly number[] = []): Promise<number[]> => {
    const query = db.selectFrom('number').select('id').where('id', 'in', list).orderBy('id');
    const rows = await query.$if(not.length > 0, (some) => some.where('id', 'not in', not)).execute();
    return rows.map(({ id }) => id);
  };
  for (let round = 0; round < 3; round += 1)
    for (let first = 0; first < 20; first += 1) expect(await idsIn(from(first))).toEqual(from(first));
  expect(await idsIn(from(0), from(1))).toEqual([0]);
  expect(await idsIn(from(1), from(0))).toEqual([150]);
  expect(await idsIn(from(5), from(5))).toEqual([]);
  expect(await idsIn([...from(0), ...from(0)])).toEqual(from(0));
});

test('one query with more lists than are kept finds the same', async () => {
  const db = await openNumbers();
  const query = Array.from({ length: 12 }, (_, first) => from(first)).reduce(
    (all, list) => all.where('id', 'in', list),
    db.selectFrom('number').select('id'),
  );
  expect((await query.orderBy('id').execute()).map(({ id }) => id)).toEqual(from(11).slice(0, 139));
});

test('a transaction that is rolled back leaves no list behind that lacks its numbers', async () => {
  const db = await openNumbers();
  const count = async (on: Pick<Kysely<{ number: { id: number } }>, 'selectFrom'>): Promise<number> =>
    (await on.selectFrom('number').select('id').where('id', 'in', from(3)).execute()).length;
  await expect(
    db.transaction().execute(async (inside) => {
      expect(await count(inside)).toBe(150);
      throw new Error('not after all');
    }),
  ).rejects.toThrow('not after all');
  expect(await count(db)).toBe(150);
  expect(await db.transaction().execute(count)).toBe(150);
});

test('a list that could not be written down is not taken for written', () => {
  const database = new DatabaseSync(':memory:');
  onTestFinished(() => database.close());
  const lists = new KeptLists(database);
  expect(() => lists.tablesOf(['no JSON'])).toThrow();
  const [table] = lists.tablesOf(['[1,2]']) ?? [];
  expect(database.prepare(`select count(*) as count from ${table}`).get()).toEqual({ count: 2 });
  expect(() => lists.tablesOf(['no JSON'])).toThrow();
});
