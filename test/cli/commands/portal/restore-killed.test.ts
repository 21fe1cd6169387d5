import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../../src/portal/store/open/open-database.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { configFolder } from '../../../portal/serve/support/served.ts';
import { newPostgresDatabase, testKey } from '../../../portal/support/engines.ts';
import { dataDir, run } from '../../support/run.ts';

const pgb = join(import.meta.dirname, '../../../../bin/pgb.js');

async function fill(database: string): Promise<void> {
  const store = await openStore({ database, key: testKey });
  await sql`
    with recursive numbered (at) as (select 1 union all select at + 1 from numbered where at < 6000)
    insert into event (type, at, record_id, params_json) select 't', at, 'r', ${'x'.repeat(4_000)} from numbered
  `.execute(store.db);
  await store.close();
}

test('a restore into PostgreSQL that is killed has left nothing, and the next one is whole', async () => {
  const copy = join(dataDir(), 'copy.sqlite');
  await fill(copy);
  const database = await newPostgresDatabase();
  const { write, good } = configFolder();
  const address = new URL(database);
  const env = { PGB_SERVE_DATABASE_PASSWORD: address.password };
  address.password = '';
  const config = write({ ...good, database: { postgres: address.href } });
  const args = ['portal', 'restore', copy, '--config', config];
  const child = spawn(process.execPath, [pgb, ...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const exited = once(child, 'exit');
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  onTestFinished(() => client.end());
  const others = async (query: string): Promise<number> => {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like $1`,
      [query],
    );
    return rowCount ?? 0;
  };
  // Some rows are there by then, and others are not.
  while (child.exitCode === null && (await others('insert into "event"%')) === 0) await wait(1);
  child.kill('SIGKILL');
  expect((await exited)[1]).toBe('SIGKILL');
  await expect.poll(() => others('%')).toBe(0);
  const { db, close } = await openDatabase(database);
  expect(await db.introspection.getTables()).toEqual([]);
  await close();

  const restored = await run([...args, '-o', 'json'], { env });
  expect(restored).toMatchObject({ code: 0 });
  expect(JSON.parse(restored.stdout)).toMatchObject({
    from: copy,
    to: expect.stringMatching(/^127\.0\.0\.1:\d+\/test_/),
  });
  expect(restored.stdout + restored.stderr).not.toContain(env.PGB_SERVE_DATABASE_PASSWORD);
  expect((await client.query('select from event')).rowCount).toBe(6_000);
  expect(await run(['portal', 'check', '--config', config], { env })).toMatchObject({ code: 0 });
  const twice = await run(args, { env });
  expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('public.') });
});
