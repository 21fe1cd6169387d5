import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPracticePortal, type PracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { setSetting } from '../../../../src/portal/store/queries/settings.ts';
import { dataDir, run } from '../../support/run.ts';

async function portalIn(folder: string): Promise<PracticePortal> {
  const portal = await createPracticePortal({ dataDir: folder, log: () => {} });
  onTestFinished(() => portal.close());
  return portal;
}

/** What the portal keeps of awards and agreements, opened. */
async function contentOf({ portal: { store } }: PracticePortal): Promise<unknown> {
  const holders = await store.db.selectFrom('budgetHolder').selectAll().orderBy('id').execute();
  return {
    holders: holders.map(({ bsnSealed, ...row }) => ({ ...row, bsn: store.unseal(bsnSealed) })),
    awards: await store.db.selectFrom('award').selectAll().orderBy('id').execute(),
    agreements: await store.db.selectFrom('agreement').selectAll().orderBy('id').execute(),
    events: await store.db.selectFrom('event').selectAll().orderBy('id').execute(),
  };
}

function keyTo(folder: string, from: string): void {
  copyFileSync(join(from, 'portal.key'), join(folder, 'portal.key'));
}

describe('pgb portal backup and restore', () => {
  test('copy a portal that goes on writing, to where its answers are the same', async () => {
    const folder = dataDir();
    const file = join(dataDir(), 'copy.sqlite');
    const portal = await portalIn(folder);
    let writes = 0;
    let copying = true;
    const writing = (async () => {
      for (; copying; writes += 1) {
        await setSetting(portal.portal.store, 'test', String(writes));
        await turn();
      }
    })();
    const made = await run(['portal', 'backup', file, '--data', folder]);
    copying = false;
    await writing;
    expect(made).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(join(folder, 'portal.key')) });
    expect(writes).toBeGreaterThan(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['copy.sqlite']);
    const key = readFileSync(join(folder, 'portal.key'), 'utf8');
    expect(readFileSync(file).includes(key.trim())).toBe(false);

    const again = await run(['portal', 'backup', file, '--data', folder]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(await run(['portal', 'backup', file, '--data', folder, '--force'])).toMatchObject({ code: 0 });

    const empty = dataDir();
    keyTo(empty, folder);
    const back = await run(['portal', 'restore', file, '--data', empty, '-o', 'json']);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({ from: file, to: join(empty, 'portal.sqlite') });
    expect(await contentOf(await portalIn(empty))).toEqual(await contentOf(portal));
    expect(await run(['portal', 'check', '--data', empty])).toMatchObject({ code: 0 });
    const twice = await run(['portal', 'restore', file, '--data', empty]);
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('portal.sqlite') });
  });

  test.each(['backup', 'restore'])('%s does not take - for a file', async (verb) => {
    expect(await run(['portal', verb, '-', '--data', dataDir()])).toMatchObject({ code: 2, stdout: '' });
  });

  test('refuse what is no whole backup, and leave nothing behind', async () => {
    const folder = dataDir();
    await (await portalIn(folder)).close();
    const copies = dataDir();
    const whole = join(copies, 'whole');
    expect(await run(['portal', 'backup', whole, '--data', folder])).toMatchObject({ code: 0 });
    const spoil = (name: string, how: (path: string) => void): string => {
      copyFileSync(whole, join(copies, name));
      how(join(copies, name));
      return join(copies, name);
    };
    const bad = [
      join(copies, 'absent'),
      copies,
      spoil('cut', (path) => truncateSync(path, statSync(path).size - 40_000)),
      spoil('empty', (path) => truncateSync(path, 0)),
      spoil('text', (path) => writeFileSync(path, 'a letter, and not a database\n'.repeat(99))),
      spoil('garbled', (path) => writeFileSync(path, readFileSync(path).fill(7, 8192, 60_000))),
    ];
    const other = join(copies, 'other');
    const database = new DatabaseSync(other);
    database.exec('create table recipe (name text)');
    database.close();
    const empty = dataDir();
    keyTo(empty, folder);
    for (const file of [...bad, other]) {
      const outcome = await run(['portal', 'restore', file, '--data', empty]);
      expect([file, outcome]).toMatchObject([file, { code: 1, stderr: expect.stringContaining('no whole backup') }]);
    }
    writeFileSync(
      join(empty, 'portal.key'),
      Buffer.from(Array.from({ length: 32 }, (_, at) => (at * at * 7 + 3) % 251)).toString('base64url'),
    );
    const wrongKey = await run(['portal', 'restore', whole, '--data', empty]);
    expect(wrongKey).toMatchObject({ code: 4, stderr: expect.stringContaining('another key') });
    expect(readdirSync(empty)).toEqual(['portal.key']);
    expect(existsSync(join(empty, 'portal.sqlite'))).toBe(false);
  });
});
