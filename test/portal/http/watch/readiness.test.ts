import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { Readiness } from '../../../../src/portal/http/watch/readiness.ts';
import { writeFaultOf } from '../../../../src/portal/store/write-fault.ts';
import type { Attempt } from '../../../../src/portal/store/open/try-to-write.ts';
import type { LogEntry } from '../../../../src/portal/log.ts';
import { templateName } from '../../../setup/template.ts';
import { newPostgresDatabase } from '../../support/engines.ts';
import { runPortal } from '../../support/running-portal.ts';
import { silentProxy } from '../../support/silent-proxy.ts';

/** A disk that others use too takes its time. */
const timeouts = { readiness: 10_000 };
const databaseTimeouts = { connect: 1_000, query: 1_000, lock: 100 };

const ready = { status: 200, body: { status: 'ok' } };
function notReady(reason: string) {
  return { status: 503, body: { status: 'not-ready', reason } };
}

async function onFile() {
  const folder = join(mkdtempSync(join(tmpdir(), 'pgb-ready-')), 'data');
  rmSync(folder, { recursive: true, force: true });
  renameSync(mkdtempSync(join(tmpdir(), 'pgb-data-')), folder);
  const database = join(folder, 'portal.db');
  return { folder, database, ...(await runPortal({ database, timeouts, databaseTimeouts })) };
}

test('a portal that can write is ready, and leaves nothing behind', async () => {
  const { ask, portal, log } = await onFile();
  expect(await ask('GET', '/ready')).toMatchObject(ready);
  const left = await portal.store.db.selectFrom('setting').selectAll().where('key', 'like', 'ready%').execute();
  expect([left, log]).toEqual([[], []]);
});

type OnFile = Awaited<ReturnType<typeof onFile>>;

describe.each<[string, string, (running: OnFile) => unknown]>([
  ['whose folder is gone', 'file-gone', ({ folder }) => renameSync(folder, `${folder}-away`)],
  ['whose file is gone', 'file-gone', ({ database }) => rmSync(database)],
  [
    'whose file was replaced',
    'file-gone',
    ({ database }) => {
      renameSync(database, `${database}-before`);
      new DatabaseSync(database).close();
    },
  ],
  [
    'that another program holds',
    'locked',
    ({ database }) => {
      const other = new DatabaseSync(database);
      other.exec('begin immediate');
      return other;
    },
  ],
  ['without room', 'disk-full', ({ portal }) => sql`pragma max_page_count = 1`.execute(portal.store.db)],
  ['that may only be read', 'read-only', ({ portal }) => sql`pragma query_only = on`.execute(portal.store.db)],
])('a database %s', (_what, reason, spoil) => {
  test(`is named: ${reason}`, async () => {
    const running = await onFile();
    // Whoever holds the database must be held itself, or its lock goes with it.
    const other = await spoil(running);
    const answer = await running.ask('GET', '/ready?token=secret');
    expect(answer).toMatchObject(notReady(reason));
    expect(answer.headers['retry-after']).toBe('1');
    expect(running.log).toMatchObject([{ level: 'error', event: 'not-ready', reason }]);
    expect((await running.ask('GET', '/health')).status).toBe(200);
    if (other instanceof DatabaseSync) other.close();
  });
});

test('a PostgreSQL that goes silent is named', async () => {
  const proxy = await silentProxy(await newPostgresDatabase(templateName));
  const { ask } = await runPortal({ database: proxy.database, timeouts: { readiness: 300 }, databaseTimeouts });
  proxy.fallSilent();
  expect(await ask('GET', '/ready')).toMatchObject(notReady('silent'));
});

test.each([
  [{ code: '53100' }, 'disk-full'],
  [{ code: '25006' }, 'read-only'],
  [{ code: '57014' }, 'silent'],
  [{ code: '57P01' }, 'away'],
  [{ code: '53300' }, 'away'],
  [{ code: 'ECONNREFUSED' }, 'away'],
  [{ code: '42P01' }, 'failed'],
  [{ errcode: 10 }, 'failed'],
  [{ errcode: 14 }, 'file-gone'],
])('what PostgreSQL or SQLite say is named: %j', (facts, reason) => {
  expect(writeFaultOf(Object.assign(new Error('it failed'), facts))).toBe(reason);
});

describe('however many ask', () => {
  const watch = (keptMilliseconds: number, attempts: (Attempt | undefined | 'never')[]) => {
    const log: LogEntry[] = [];
    let made = 0;
    const tryToWrite = (): Promise<Attempt | undefined> => {
      const next = attempts[made];
      made += 1;
      return next === 'never' ? new Promise(() => {}) : Promise.resolve(next);
    };
    const store = { engine: 'postgres', tryToWrite } as const;
    const readiness = new Readiness({
      store,
      log: (entry) => log.push(entry),
      timeouts: { readiness: 20 },
      keptMilliseconds,
    });
    const askAll = () => Promise.all(Array.from({ length: 50 }, () => readiness.fault()));
    return { log, askAll, made: () => made };
  };
  const pause = () => new Promise((resolve) => void setTimeout(resolve, 30));

  test('one attempt is made, and its answer is kept', async () => {
    const { askAll, made } = watch(60_000, [undefined]);
    expect([...(await askAll()), ...(await askAll())].every((fault) => fault === undefined)).toBe(true);
    expect(made()).toBe(1);
  });

  test('an attempt that hangs is not made again', async () => {
    const { askAll, made } = watch(1, ['never']);
    expect(new Set(await askAll())).toEqual(new Set(['silent']));
    await pause();
    expect(new Set(await askAll())).toEqual(new Set(['silent']));
    expect(made()).toBe(1);
  });

  test('the log has each change once', async () => {
    const { askAll, log } = watch(1, [{ fault: 'locked' }, { fault: 'locked' }, undefined, undefined]);
    for (let round = 0; round < 4; round += 1) {
      await askAll();
      await pause();
    }
    expect(log.map(({ event, reason }) => [event, reason])).toEqual([
      ['not-ready', 'locked'],
      ['ready', undefined],
    ]);
  });
});
