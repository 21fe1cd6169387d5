// A terminal, a cron job and a script at once: none loses the session of another, nor a setting. `npm run test:faults` has 16.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { pgb } from '../../bench/pgb.ts';
import { isThorough } from '../../support/form.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();
const count = isThorough ? 16 : 4;

test(
  `${count} processes that renew a session and change settings at once lose neither`,
  { timeout: 60_000 },
  async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder, PGB_LANG: 'en' };
    await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
    await run(['login', '--persona', 'carer'], { env });
    const file = join(folder, 'sessions', 'work.json');
    const before = JSON.parse(readFileSync(file, 'utf8'));
    // Each finds a session that has ended. Of two that renew it by the same refresh token the issuer would end both.
    writeFileSync(file, JSON.stringify({ ...before, expiresAt: 0 }));
    const names = Array.from({ length: count / 2 }, (_, index) => `one-${index}`);
    const commands = names.flatMap((name) => [['whoami'], ['context', 'add', name]]);
    const ended = await Promise.all(
      commands.map(async (argv) => {
        const child = spawn(process.execPath, [pgb, ...argv], { env: { ...process.env, ...env } });
        const [[code], stderr] = await Promise.all([once(child, 'exit') as Promise<[number]>, text(child.stderr)]);
        return { argv, code, stderr: code === 0 ? '' : stderr };
      }),
    );
    expect(ended).toEqual(commands.map((argv) => ({ argv, code: 0, stderr: '' })));
    const after = JSON.parse(readFileSync(file, 'utf8'));
    expect(after.refreshToken).not.toBe(before.refreshToken);
    writeFileSync(file, JSON.stringify({ ...after, expiresAt: 0 }));
    expect((await run(['whoami'], { env })).code).toBe(0);
    const { contexts } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
    expect(Object.keys(contexts).toSorted()).toEqual([...names, 'work'].toSorted());
  },
);
