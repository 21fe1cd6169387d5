// A store that cannot be used is named, and nothing in it is changed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StartError } from '../../../src/portal/start/start-error.ts';
import { openFailureOf } from '../../../src/portal/store/open/open-failure.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { onBothEngines, testKey } from '../support/engines.ts';
import { keyNamed } from '../support/test-key.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function codeOf(options: Partial<Parameters<typeof openStore>[0]> & { database: string }): Promise<string> {
  const store = await openStore({ key: testKey, ...options }).catch((error: unknown) => error as StartError);
  if (!('close' in store)) return store.code;
  await store.close();
  return 'opened';
}

onBothEngines(({ name, emptyDatabase, open }) => {
  test('another key', async () => {
    const database = await emptyDatabase();
    await open(database);
    expect(await codeOf({ database, key: keyNamed('another') })).toBe('store-key-differs');
    expect(await codeOf({ database })).toBe('opened');
  });

  test('newer tables, whose name is told', async () => {
    const database = await emptyDatabase();
    const { db } = await open(database);
    const row = { name: '9999-of-later', timestamp: '2030-01-01T00:00:00.000Z' };
    await db
      .insertInto('kysely_migration' as 'setting')
      .values(row as never)
      .execute();
    await expect(openStore({ database, key: testKey })).rejects.toMatchObject({
      code: 'store-newer',
      params: { newest: '9999-of-later' },
    });
  });

  test('a key without data, where there must be data', async () => {
    const database = await emptyDatabase();
    expect(await codeOf({ database, mustExist: true })).toBe('store-data-missing');
    expect(await codeOf({ database })).toBe('opened');
    expect(await codeOf({ database, mustExist: true })).toBe('opened');
  });

  test('a name without user and password', async () => {
    const database = await emptyDatabase();
    await open(database);
    const refusal = await openStore({ database, key: keyNamed('another') }).catch((error: unknown) => error as Error);
    expect(JSON.stringify(refusal)).not.toContain('password');
    if (name === 'sqlite') expect(JSON.stringify(refusal)).toContain(database);
  });
});

describe('PostgreSQL', () => {
  test.each([
    ['that is not there', 'postgres://a:s3cret@127.0.0.1:1/none', 'ECONNREFUSED', '127.0.0.1:1/none'],
    ['whose name is not known', 'postgres://a:s3cret@nowhere.invalid/none', /^E[A-Z_]+$/, 'nowhere.invalid/none'],
  ])('%s', async (_what, database, reason, place) => {
    const refusal = await openStore({ database, key: testKey }).catch((error: unknown) => error as Error);
    expect(refusal).toMatchObject({
      code: 'database-failed',
      params: { place, reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    });
    expect(String((refusal as Error).message)).not.toContain('s3cret');
  });
});

describe('a file', () => {
  const damages: [string, (path: string) => void][] = [
    ['of text', (path) => writeFileSync(path, 'Naam;Datum\nVoorbeeld;01-10-2026\n'.repeat(100))],
    ['of zeros', (path) => writeFileSync(path, Buffer.alloc(8192))],
    ['of which the head is spoilt', (path) => spoil(path, 0, 16)],
    ['of which the first page is spoilt', (path) => spoil(path, 100, 3900)],
    ['that was cut', (path) => truncateSync(path, 6000)],
  ];
  test.each(damages)('%s is damaged, and stays as it is', async (_what, damage) => {
    const database = join(newFolder(), 'portal.sqlite');
    await (await openStore({ database, key: testKey })).close();
    damage(database);
    const before = readFileSync(database);
    expect(await codeOf({ database })).toBe('store-damaged');
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  test('of another program is none of the portal', async () => {
    const database = join(newFolder(), 'other.sqlite');
    const other = new DatabaseSync(database);
    other.exec('create table recipe (name text)');
    other.close();
    expect(await codeOf({ database })).toBe('store-damaged');
  });

  test('that is a folder, a link to nothing or a device is no file', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'portal.sqlite'));
    symlinkSync(join(folder, 'gone'), join(folder, 'link'));
    expect(await codeOf({ database: join(folder, 'portal.sqlite') })).toBe('data-no-file');
    expect(await codeOf({ database: join(folder, 'link') })).toBe('data-no-file');
    expect(await codeOf({ database: '/dev/null' })).toBe('data-no-file');
  });

  test('in a folder that is not there, or is a file, is in a folder that cannot be used', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf({ database: join(folder, 'gone', 'portal.sqlite') })).toBe('data-folder-unusable');
    expect(await codeOf({ database: '/proc/pgb/portal.sqlite' })).toBe('data-folder-unusable');
  });

  test('that must be there is not made', async () => {
    const folder = newFolder();
    expect(await codeOf({ database: join(folder, 'portal.sqlite'), mustExist: true })).toBe('store-data-missing');
    expect(() => readFileSync(join(folder, 'portal.sqlite'))).toThrow(/ENOENT/);
  });

  test('that another program holds is locked', async () => {
    const database = join(newFolder(), 'portal.sqlite');
    const holder = new DatabaseSync(database);
    holder.exec('begin exclusive');
    const second = new DatabaseSync(database);
    second.exec('pragma busy_timeout = 5');
    const busy = await new Promise((resolve) => {
      try {
        second.exec('pragma journal_mode = wal; create table a (b)');
      } catch (error) {
        resolve(error);
      }
    });
    expect(await openFailureOf(busy, database)).toMatchObject({ code: 'store-locked', params: { place: database } });
    second.close();
    holder.close();
  });
});

function spoil(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(path, bytes);
}
