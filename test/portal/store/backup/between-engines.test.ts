// A copy goes from one engine to the other and back, and holds the same.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { restoreBackup, writeBackup } from '../../../../src/portal/store/backup/backup-file.ts';
import { checkStore } from '../../../../src/portal/store/check/check-store.ts';
import { kindsOf } from '../../../../src/portal/store/column-kinds.ts';
import { migrate } from '../../../../src/portal/store/migrations/migrate.ts';
import { createDb, openDatabase } from '../../../../src/portal/store/open/open-database.ts';
import { openStore, type OpenStore } from '../../../../src/portal/store/open/open-store.ts';
import { arePaymentsHeld } from '../../../../src/portal/store/queries/payments/held-payments.ts';
import { inSnapshot } from '../../../../src/portal/store/open/snapshot.ts';
import { openUnfinished } from '../../../../src/portal/store/sqlite/unfinished-file.ts';
import { tablesInOrder } from '../../../../src/portal/store/tables-in-order.ts';
import { newPostgresDatabase, onBothEngines, testKey } from '../../support/engines.ts';
import { everyRow, fillEveryTable, inDatabase } from './every-row.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(database: string): Promise<OpenStore> {
  const store = await openStore({ database, key: testKey });
  onTestFinished(() => store.close());
  return store;
}

function backup(database: string, file: string): Promise<unknown> {
  return writeBackup({ database, key: testKey }, file, false);
}

function restore(file: string, database: string): Promise<unknown> {
  return restoreBackup({ database, key: testKey }, file);
}

/** A new SQLite database, in which a test does something that a portal does not. */
async function copyOf(fill?: (database: DatabaseSync) => void): Promise<string> {
  const file = join(newFolder(), 'portal.sqlite');
  await (await openStore({ database: file, key: testKey })).close();
  const database = new DatabaseSync(file);
  fill?.(database);
  database.close();
  return file;
}

async function tablesIn(database: string): Promise<string[]> {
  const { db, close } = await openDatabase(database);
  const tables = await db.introspection.getTables();
  await close();
  return tables.map(({ name }) => name);
}

/** A number that the database gives to a row itself. */
async function nextEvent({ db }: OpenStore): Promise<number> {
  const event = { type: 'award.entered', at: 1, recordId: 'T0000001', paramsJson: '{}' } as const;
  return (await db.insertInto('event').values(event).returning('id').executeTakeFirstOrThrow()).id;
}

test('every row of every table is the same after SQLite, PostgreSQL and SQLite again', async () => {
  const folder = newFolder();
  const first = join(folder, 'first.sqlite');
  const last = join(folder, 'last.sqlite');
  const server = await newPostgresDatabase();
  const source = await open(first);
  await fillEveryTable(source);
  const rows = await everyRow(source);
  expect(Object.entries(rows).filter(([table, of]) => of.length < 10 && !table.startsWith('dataKey'))).toEqual([]);

  await backup(first, join(folder, 'a'));
  await restore(join(folder, 'a'), server);
  await backup(server, join(folder, 'b'));
  await restore(join(folder, 'b'), last);
  const onServer = await open(server);
  expect(await everyRow(onServer)).toEqual(rows);
  expect(await everyRow(await open(last))).toEqual(rows);
  const held = [source, onServer, await open(last)].map(arePaymentsHeld);
  expect(await Promise.all(held)).toEqual([false, true, true]);
  await inSnapshot({ database: join(folder, 'b'), key: testKey }, async (store) => {
    expect(await everyRow(store)).toEqual(rows);
  });
  // Numbers that were given stay given, also those of rows that are gone.
  const numbers = [await nextEvent(source), await nextEvent(onServer), await nextEvent(await open(last))];
  expect(numbers).toEqual([2_011, 2_011, 2_011]);
  expect(await checkStore({ database: last, key: testKey })).toEqual(
    await checkStore({ database: first, key: testKey }),
  );
});

onBothEngines(({ name, freshDatabase, open: openOn, emptyDatabase }) => {
  test('every column has a kind, which is that of the database', async () => {
    const { db } = await openOn();
    const found = await db.introspection.getTables();
    for (const table of tablesInOrder) {
      const columns = found.find((one) => one.name === inDatabase(table))?.columns ?? [];
      const types = Object.fromEntries(columns.map((column) => [column.name, column.dataType.toLowerCase()]));
      const number = name === 'sqlite' ? 'integer' : 'int8';
      const kinds = Object.entries(kindsOf(table)).map(([column, kind]) => [
        inDatabase(column),
        kind === 'text' ? 'text' : number,
      ]);
      expect(types).toEqual(Object.fromEntries(kinds));
    }
  });

  test('a copy of an older version is restored as it was, and brought up to date at the start', async () => {
    const folder = newFolder();
    const database = await emptyDatabase();
    const { db, close } = await openDatabase(database);
    await migrate(db, name, '0006-execution-dates');
    await sql`
      insert into care_provider (id, kind, name, iban_sealed, care_registered, big_registered, created_at)
      values (1, 'person', 'A', 'an account', 0, 0, 5)`.execute(db);
    await sql`
      insert into budget_holder (id, initials, surname, birth_date, bsn_sealed, bsn_hash, address_json, created_at)
      values (7, 'B', 'C', '1950-01-01', 'x', 'y', '{}', 5)`.execute(db);
    await sql`
      insert into agreement (id, version, status, budget_holder_id, care_provider_id, laws_json, created_at, changed_at)
      values (1, 1, 'active', 7, 1, '[]', 5, 5)`.execute(db);
    await sql`
      insert into award (id, status, budget_holder_id, provider_kind, provider_code, provider_name, law,
        care_functions_json, start, "end", amount_cents, scheduled_cents, paid_cents, entered_at)
      values (1, 'active', 7, 'care-office', '9991', 'O', 'Wlz', '[]', '2026-01-01', '2026-12-31', 1, 0, 0, 5)`.execute(
      db,
    );
    await sql`
      insert into representative (award_id, budget_holder_id, kind, bsn_sealed, bsn_hash, initials, surname, birth_date)
      values (1, 7, 'mentor', 'x', 'whose', 'B', 'C', '1950-01-01')`.execute(db);
    await close();
    await backup(database, join(folder, 'copy'));
    for (const target of [join(folder, 'restored'), await newPostgresDatabase()]) {
      await restore(join(folder, 'copy'), target);
      const { db: restored } = await open(target);
      // A representative had the keyed hash of the BSN where the name of the profile stands now.
      const named = await restored.selectFrom('representative').select(['person', 'kvkNumber']).execute();
      expect(named).toEqual([{ person: 'whose', kvkNumber: null }]);
      const moved = await restored.selectFrom('proposedAccount').selectAll().execute();
      expect(moved).toEqual([{ budgetHolderId: 7, careProviderId: 1, ibanSealed: 'an account', proposedAt: 5 }]);
    }
  });

  test('a copy is of one moment, while others go on writing', async () => {
    const folder = newFolder();
    const database = await freshDatabase();
    const store = await openOn(database);
    const caller = {
      caller: 'c',
      key: 'k',
      operation: 'o',
      bodyHash: 'h',
      status: 200,
      language: 'nl',
      createdAt: 1,
    } as const;
    await fillEveryTable(store);
    await store.db.insertInto('idempotency').values(caller).execute();
    let going = true;
    let writes = 0;
    const writing = (async () => {
      for (; going; writes += 1) {
        await store.transaction(async ({ db }) => {
          // The first and the last of the tables.
          await sql`update setting set value = ${String(writes)} where key <> 'key-check'`.execute(db);
          await db
            .insertInto('counter')
            .values({ kind: `w${writes}`, value: writes })
            .execute();
          await sql`update issuer_record set payload_sealed = ${String(writes)}`.execute(db);
        });
        await new Promise(setImmediate);
      }
    })();
    await expect.poll(() => writes).toBeGreaterThan(2);
    await backup(database, join(folder, 'copy'));
    const during = writes;
    going = false;
    await writing;
    expect(during).toBeGreaterThan(2);
    await inSnapshot({ database: join(folder, 'copy'), key: testKey }, async ({ db }) => {
      const { rows } = await sql<{ value: string }>`
        select value from setting where key <> 'key-check' union select payload_sealed from issuer_record
        union select cast(max(value) as text) from counter where kind like 'w%'`.execute(db);
      expect(rows).toHaveLength(1);
    });
  });
});

describe('a copy on PostgreSQL', () => {
  test.each([
    'create table recipe (name text)',
    'create view recipe as select 1 as one',
    'create sequence recipe',
    'create materialized view recipe as select 1 as one',
    'create table recipe (name text) partition by list (name)',
    'create table setting (key text)',
  ])('is not restored where there is something: %s', async (statement) => {
    const server = await newPostgresDatabase();
    const { db, close } = await openDatabase(server);
    await sql.raw(statement).execute(db);
    await close();
    const before = await tablesIn(server);
    const refused = restore(await copyOf(), server);
    await expect(refused).rejects.toMatchObject({
      code: 'restore-not-empty',
      params: { place: expect.stringMatching(/public\.(recipe|setting)/) },
    });
    expect(await tablesIn(server)).toEqual(before);
  });

  test('is restored beside another portal, in a schema of its own, and is copied from there', async () => {
    const server = await newPostgresDatabase();
    const beside = await open(server);
    await beside.db.insertInto('counter').values({ kind: 'beside', value: 3 }).execute();
    await sql`create schema other`.execute(beside.db);
    const other = `${server}?options=-csearch_path%3Dother`;
    await restore(await copyOf((database) => database.exec("insert into counter values ('copied', 4)")), other);
    const copied = await (await open(other)).db.selectFrom('counter').selectAll().execute();
    expect(copied).toEqual([{ kind: 'copied', value: 4 }]);
    expect(await beside.db.selectFrom('counter').selectAll().execute()).toEqual([{ kind: 'beside', value: 3 }]);
    const file = join(newFolder(), 'copy');
    await backup(other, file);
    expect(await (await open(file)).db.selectFrom('counter').selectAll().execute()).toEqual(copied);
  });

  test('of two that are restored at once, one is', async () => {
    const server = await newPostgresDatabase();
    const file = await copyOf();
    const outcomes = await Promise.allSettled([restore(file, server), restore(file, server), restore(file, server)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'restore-not-empty' });
    }
    await open(server);
  });

  test.each([
    ['value-not-copied', 'setting.value', "insert into setting values ('a', 'b' || char(0))"],
    [
      'value-not-copied',
      'award.providerName',
      `insert into budget_holder values (1, '', '', '', '', 'h', '', null, null, 1);
      insert into award values (5, 's', 1, 'k', 'c', 'n' || char(0), 'l', '[]', '', '', 1, 1, 1, 1, 1, 0, 0, null, 0)`,
    ],
    ['copy-differs', 'setting', "insert into setting values ('a', cast(x'ff' as text))"],
    ['copy-differs', 'event', 'alter table event add column more text'],
  ])('is refused where it would not be the same: %s, %s', async (code, where, statement) => {
    const server = await newPostgresDatabase();
    const refused = restore(await copyOf((database) => database.exec(statement)), server);
    const named = code === 'copy-differs' ? { table: where } : { column: where };
    await expect(refused).rejects.toMatchObject({ code, params: named });
    expect(await tablesIn(server)).toEqual([]);
  });

  test('is taken for a portal only when it was finished, whatever is in it', async () => {
    const file = await copyOf();
    const { dialect, finish } = openUnfinished(file);
    const expectRefused = async (): Promise<void> => {
      const server = await newPostgresDatabase();
      for (const target of [server, join(newFolder(), 'restored')])
        await expect(restore(file, target)).rejects.toMatchObject({ code: 'backup-unusable' });
      await expect(openStore({ database: file, key: testKey })).rejects.toMatchObject({ code: 'store-damaged' });
      await expect(checkStore({ database: file, key: testKey })).rejects.toMatchObject({ code: 'store-damaged' });
    };
    await expectRefused();
    finish();
    await createDb(dialect).destroy();
    await open(file);
  });

  test.each([
    ['value-not-copied', "insert into counter values ('a', 9007199254740993)"],
    ['copy-differs', 'alter table event add column more text'],
  ])('is not made where it would not be the same: %s', async (code, statement) => {
    const server = await newPostgresDatabase();
    const { db } = await open(server);
    await sql.raw(statement).execute(db);
    const file = join(newFolder(), 'copy');
    await expect(backup(server, file)).rejects.toMatchObject({ code });
    expect(existsSync(file)).toBe(false);
  });

  test('is refused when it is damaged, of another key or no portal, and leaves nothing there', async () => {
    const server = await newPostgresDatabase();
    const file = await copyOf();
    const otherKey = testKey.map((byte) => byte ^ 0x5a);
    await expect(restoreBackup({ database: server, key: otherKey }, file)).rejects.toMatchObject({
      code: 'store-key-differs',
    });
    await expect(restore(join(newFolder(), 'absent'), server)).rejects.toMatchObject({ code: 'backup-unusable' });
    const orphan = await copyOf((database) => {
      database.exec('pragma foreign_keys = off');
      database.exec("insert into agreement_version values (9, 1, 'x', 1)");
    });
    await expect(restore(orphan, server)).rejects.toMatchObject({ code: 'backup-unusable' });
    expect(await tablesIn(server)).toEqual([]);
    await expect(backup(server, join(newFolder(), 'copy'))).rejects.toMatchObject({ code: 'store-data-missing' });
    await expect(restore(file, server.replace(/:\d+\//, ':1/'))).rejects.toMatchObject({ code: 'database-failed' });
  });
});
