import { mkdtempSync, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { isUnavailable } from '../../../../src/portal/store/errors.ts';
import { ConnectionQueue } from '../../../../src/portal/store/sqlite/connection-queue.ts';
import { openConnections } from '../../../../src/portal/store/sqlite/connections.ts';
import { makeDialect } from '../../../../src/portal/store/sqlite/dialect.ts';
import { DiskLog } from '../../../../src/portal/store/sqlite/disk-log.ts';
import { Patience } from '../../../../src/portal/store/sqlite/patience.ts';
import { SharedCommit } from '../../../../src/portal/store/sqlite/shared-commit.ts';
import { Statements } from '../../../../src/portal/store/sqlite/statements.ts';

interface Tables {
  kept: { name: string };
}

/** A disk of which the test says when something has reached it. */
class Disk {
  readonly waits: PromiseWithResolvers<void>[] = [];
  readonly file = {
    datasync: () => {
      const wait = Promise.withResolvers<void>();
      this.waits.push(wait);
      return wait.promise;
    },
    close: () => Promise.resolve(),
  } as unknown as FileHandle;

  /** What was waited for first is there. */
  async reached(): Promise<void> {
    this.waits.shift()?.resolve();
    await turn();
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-disk-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function open() {
  const path = join(newFolder(), 'database');
  const writing = new DatabaseSync(path);
  writing.exec('pragma journal_mode = wal; pragma synchronous = normal; create table kept (name text primary key)');
  onTestFinished(() => writing.close());
  const disk = new Disk();
  const log = new DiskLog(disk.file);
  const writer = new Statements(writing);
  const turns = new ConnectionQueue();
  const patience = new Patience(100);
  const reading = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => reading.close());
  const shared = new SharedCommit({ writer, turns, patience, log });
  const parts = { writer, reader: new Statements(reading), turns, patience, log, shared };
  const dbFor = (commits: 'alone' | 'together' | 'relaxed') =>
    new Kysely<Tables>({ dialect: makeDialect({ ...parts, commits }, () => {}) });
  return { disk, log, together: dbFor('together'), alone: dbFor('alone'), relaxed: dbFor('relaxed') };
}

function keep(db: Kysely<Tables>, name: string): Promise<string> {
  return db.transaction().execute(async (inside) => {
    await inside.insertInto('kept').values({ name }).execute();
    return name;
  });
}

async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await turn();
}

/** The names of those that are done, as they come to be. */
function listen(writes: readonly Promise<string>[]): string[] {
  const done: string[] = [];
  for (const write of writes) void write.then((name) => done.push(name));
  return done;
}

test('a commit is done when it is on the disk, and others are read and committed meanwhile', async () => {
  const { disk, together, alone } = open();
  const done = listen([keep(together, 'a'), keep(together, 'b')]);
  await settle();
  expect([done, disk.waits.length]).toEqual([[], 1]);
  const later = listen([keep(together, 'c'), keep(alone, 'd')]);
  await settle();
  // The first wait began before these were committed.
  expect(await alone.selectFrom('kept').select('name').orderBy('name').execute()).toHaveLength(4);
  expect([later, disk.waits.length]).toEqual([[], 1]);
  await disk.reached();
  await settle();
  expect([done, later, disk.waits.length]).toEqual([['a', 'b'], [], 1]);
  await disk.reached();
  await settle();
  expect([later.toSorted(), disk.waits.length]).toEqual([['c', 'd'], 0]);
});

test('a statement by itself is done when it is on the disk, and one that changes nothing waits for nothing', async () => {
  const { disk, alone } = open();
  const done = listen([
    alone
      .insertInto('kept')
      .values({ name: 'a' })
      .execute()
      .then(() => 'a'),
  ]);
  await settle();
  expect([done, disk.waits.length]).toEqual([[], 1]);
  await disk.reached();
  await settle();
  expect(done).toEqual(['a']);
});

test('what need not wait for the disk does not', async () => {
  const { disk, relaxed } = open();
  await keep(relaxed, 'a');
  expect(disk.waits).toEqual([]);
});

test('whoever reads waits for those who wait already, and for nobody else', async () => {
  const { disk, log, together } = open();
  await log.settled();
  const write = keep(together, 'a');
  await settle();
  const read = listen([log.settled().then(() => 'read')]);
  await settle();
  expect(read).toEqual([]);
  await disk.reached();
  await settle();
  expect([read, await write]).toEqual([['read'], 'a']);
});

test('where the disk failed once, nothing is called safe any more', async () => {
  const { disk, log, together, alone } = open();
  const writes = Promise.allSettled([keep(together, 'a'), keep(together, 'b')]);
  await settle();
  disk.waits.shift()?.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
  const reasons = (await writes).map((one) => (one.status === 'rejected' ? (one.reason as unknown) : undefined));
  expect(reasons.map(isUnavailable)).toEqual([true, true]);
  await expect(keep(alone, 'c')).rejects.toThrow('did not reach the disk');
  await expect(log.settled()).rejects.toThrow('did not reach the disk');
  expect(disk.waits).toEqual([]);
});

test('a database on a disk is written by its log, and one without a log by SQLite', async () => {
  const path = join(newFolder(), 'database');
  const { writer, reader, log } = await openConnections(path, new Patience(100));
  expect(writer.prepare('pragma synchronous').get()).toEqual({ synchronous: 1 });
  await log?.reach();
  await log?.close();
  reader.close();
  writer.close();
  const other = await openConnections(':memory:', new Patience(100));
  expect(other.log).toBeUndefined();
  expect(other.writer.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
  other.writer.close();
  expect(await DiskLog.open(join(newFolder(), 'nothing'))).toBeUndefined();
});
