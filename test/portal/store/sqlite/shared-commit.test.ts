import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, type QueryResult, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { ConnectionQueue } from '../../../../src/portal/store/sqlite/connection-queue.ts';
import { makeDialect } from '../../../../src/portal/store/sqlite/dialect.ts';
import { Patience } from '../../../../src/portal/store/sqlite/patience.ts';
import { SharedCommit } from '../../../../src/portal/store/sqlite/shared-commit.ts';
import { Statements } from '../../../../src/portal/store/sqlite/statements.ts';

/** Counts the commits, and fails where a test wants it to. */
class Watched extends Statements {
  readonly ran: string[] = [];
  fail: ((text: string) => void) | undefined;

  override run<Row>(text: string, parameters: readonly unknown[]): QueryResult<Row> {
    this.ran.push(text);
    this.fail?.(text);
    return super.run<Row>(text, parameters);
  }

  get commits(): number {
    return this.ran.filter((text) => text === 'commit').length;
  }
}

interface Tables {
  kept: { name: string };
}

function open() {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-shared-commit-'));
  const path = join(folder, 'database');
  const writing = new DatabaseSync(path);
  writing.exec('pragma journal_mode = wal; create table kept (name text primary key)');
  const reading = new DatabaseSync(path, { readOnly: true });
  const writer = new Watched(writing);
  const turns = new ConnectionQueue();
  const patience = new Patience(100);
  const parts = {
    writer,
    reader: new Statements(reading),
    turns,
    patience,
    shared: new SharedCommit({ writer, turns, patience }),
  };
  const together = new Kysely<Tables>({ dialect: makeDialect({ ...parts, commits: 'together' }, () => {}) });
  const alone = new Kysely<Tables>({ dialect: makeDialect({ ...parts, commits: 'alone' }, () => {}) });
  const relaxed = new Kysely<Tables>({ dialect: makeDialect({ ...parts, commits: 'relaxed' }, () => {}) });
  onTestFinished(() => {
    reading.close();
    writing.close();
    rmSync(folder, { recursive: true });
  });
  const names = (): unknown[] =>
    reading
      .prepare('select name from kept order by name')
      .all()
      .map(({ name }) => name);
  return { writer, writing, together, alone, relaxed, names };
}

function keep(db: Kysely<Tables>, name: string, fails = false): Promise<void> {
  return db.transaction().execute(async (inside) => {
    await inside.insertInto('kept').values({ name }).execute();
    if (fails) throw new Error('refused');
  });
}

test('small writes that come at the same time are one commit, and none is done before it', async () => {
  const { writer, together, names } = open();
  const seen: unknown[][] = [];
  await Promise.all(['a', 'b', 'c'].map((name) => keep(together, name).then(() => seen.push(names()))));
  expect(seen).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
  expect(writer.commits).toBe(1);
});

test('a small write that comes alone waits for nobody', async () => {
  const { writer, together, names } = open();
  await keep(together, 'a');
  await keep(together, 'b');
  expect([names(), writer.commits]).toEqual([['a', 'b'], 2]);
});

test('a commit that fails is told to all who share it, keeps nothing, and the next one works', async () => {
  const { writer, together, names } = open();
  writer.fail = (text) => {
    if (text === 'commit') throw new Error('disk full');
  };
  const done = await Promise.allSettled(['a', 'b'].map((name) => keep(together, name)));
  expect(done.map((each) => each.status === 'rejected' && (each.reason as Error).message)).toEqual([
    'disk full',
    'disk full',
  ]);
  writer.fail = undefined;
  await keep(together, 'c');
  expect(names()).toEqual(['c']);
});

test('where SQLite rolled everything back by itself, those that were part of it are told', async () => {
  const { writer, writing, together, names } = open();
  writer.fail = (text) => {
    if (!text.startsWith('insert') || writer.ran.filter((each) => each.startsWith('insert')).length !== 2) return;
    writing.exec('rollback');
    throw new Error('write failed');
  };
  const done = await Promise.allSettled(['a', 'b', 'c'].map((name) => keep(together, name)));
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(names()).toEqual(['c']);
});

test('what commits alone begins when the shared one is on the disk', async () => {
  const { writer, together, alone, names } = open();
  const small = keep(together, 'a');
  const failing = keep(together, 'b', true);
  const large = keep(alone, 'c', true);
  await expect(failing).rejects.toThrow('refused');
  await expect(large).rejects.toThrow('refused');
  await small;
  expect(names()).toEqual(['a']);
  expect(writer.ran.indexOf('commit')).toBeLessThan(writer.ran.lastIndexOf('begin immediate'));
});

test('a statement by itself is no part of a shared commit', async () => {
  const { together, alone, names } = open();
  const small = keep(together, 'a');
  await alone.insertInto('kept').values({ name: 'b' }).execute();
  expect(names()).toEqual(['a', 'b']);
  await small;
});

test('what need not wait for the disk joins a commit that is under way, and makes it no less safe', async () => {
  const { writer, together, relaxed, names } = open();
  const safety = async (): Promise<unknown> =>
    (await sql<{ synchronous: number }>`pragma synchronous`.execute(together)).rows[0]?.synchronous;
  const before = await safety();
  await Promise.all([keep(together, 'a'), keep(relaxed, 'b')]);
  expect([names(), writer.commits, writer.ran.includes('pragma synchronous = normal')]).toEqual([['a', 'b'], 1, false]);
  await keep(relaxed, 'c');
  expect(writer.ran).toContain('pragma synchronous = normal');
  expect(await safety()).toBe(before);
});
