// A backup is killed at some moment: a few times in `npm test`, many times in `npm run test:faults`.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { restoreBackup } from '../../../../src/portal/store/backup/backup-file.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { inSnapshot } from '../../../../src/portal/store/open/snapshot.ts';
import { configFolder } from '../../../portal/serve/support/served.ts';
import { onBothEngines, testKey } from '../../../portal/support/engines.ts';
import { isThorough } from '../../../support/form.ts';
import { dataDir, run } from '../../support/run.ts';

const pgb = join(import.meta.dirname, '../../../../bin/pgb.js');
const kills = isThorough ? 60 : 3;
const ROWS = isThorough ? 30_000 : 3_000;
/** About what it takes to copy them. */
const COPY_MILLISECONDS = ROWS / 20;

const TEXT = 4_000;

/** Some tens of megabytes, so that a copy takes a while. */
async function fill(database: string): Promise<void> {
  const store = await openStore({ database, key: testKey });
  const text = 'x'.repeat(TEXT);
  await sql`
    with recursive numbered (at) as (select 1 union all select at + 1 from numbered where at < ${sql.lit(ROWS)})
    insert into event (type, at, record_id, params_json) select 't', at, 'r', ${text} from numbered`.execute(store.db);
  await store.close();
}

function startBackup(args: readonly string[], env: object): ChildProcess {
  const child = spawn(process.execPath, [pgb, 'portal', 'backup', ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function rowsIn(database: string): Promise<number> {
  return inSnapshot({ database, key: testKey }, async ({ db }) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from event`.execute(db);
    return rows[0]?.count ?? 0;
  });
}

function unfinishedIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

/**
 * Whatever a person might do with what is left, which all is there or nothing: restore it as it stands or without the log
 * beside it, or run on it. Tells whether it was refused.
 */
async function isRefused(left: string): Promise<boolean> {
  const alone = join(dataDir(), 'alone');
  copyFileSync(left, alone);
  let refusals = 0;
  for (const file of [alone, left]) {
    const restored = join(dataDir(), 'restored');
    const outcome = await restoreBackup({ database: restored, key: testKey }, file).catch((error: unknown) => error);
    if (outcome instanceof Error) refusals += 1;
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'backup-unusable' });
    else expect(await rowsIn(restored)).toBe(ROWS);
  }
  if (refusals < 2) return refusals > 0;
  const opened = openStore({ database: alone, key: testKey, mustExist: true });
  await expect(opened).rejects.toMatchObject({ code: expect.stringMatching(/^store-(damaged|data-missing)$/) });
  return true;
}

onBothEngines(({ name, freshDatabase }) => {
  test('a backup that is killed leaves no half file that is taken for whole', async () => {
    const database = await freshDatabase();
    await fill(database);
    const { folder, write, good } = configFolder();
    const address = name === 'postgres' ? new URL(database) : undefined;
    const env = address === undefined ? {} : { PGB_SERVE_DATABASE_PASSWORD: address.password };
    if (address !== undefined) address.password = '';
    const config = write({ ...good, database: address ? { postgres: address.href } : { sqlite: database } });
    const copies = dataDir();
    const file = join(copies, 'copy.sqlite');
    const args = [file, '--config', config];
    let halves = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startBackup(args, env);
      const exited = once(child, 'exit');
      const seen = new Set(unfinishedIn(copies));
      const isBegun = (): boolean => unfinishedIn(copies).some((one) => !seen.has(one));
      while (child.exitCode === null && !isBegun()) await wait(1);
      // The first is killed as soon as there is a file, each next one later.
      await Promise.race([exited, wait((kill * COPY_MILLISECONDS) / kills)]);
      child.kill('SIGKILL');
      await exited;
      for (const half of unfinishedIn(copies).filter((one) => !seen.has(one))) {
        if (await isRefused(join(copies, half))) halves += 1;
      }
      if (existsSync(file)) expect(await rowsIn(file)).toBe(ROWS);
      rmSync(file, { force: true });
    }
    expect(halves).toBeGreaterThan(0);
    // The next one says what lies there, and removes it when it is old.
    const left = unfinishedIn(copies).map((one) => join(copies, one));
    const made = await run(['portal', 'backup', ...args, '-o', 'json'], { env });
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining(left[0]!) });
    expect(JSON.parse(made.stdout)).toMatchObject({ leftovers: expect.arrayContaining(left) });
    expect(await rowsIn(file)).toBe(ROWS);
    for (const one of readdirSync(copies)) utimesSync(join(copies, one), 1, 1);
    const again = await run(['portal', 'backup', ...args, '--force'], { env });
    expect(again).toMatchObject({ code: 0, stderr: expect.not.stringContaining('.tmp') });
    expect(readdirSync(copies)).toEqual(['copy.sqlite']);
    expect(existsSync(join(folder, 'portal.sqlite'))).toBe(false);
  });
});
