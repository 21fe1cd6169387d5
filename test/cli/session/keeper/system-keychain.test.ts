// A session in the keychain of a Linux desktop, with the keychain itself: nothing of it stands in a file, and it is gone at sign-out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { pgb } from '../../../bench/pgb.ts';
import { usePortal } from '../../support/portal.ts';
import { dataDir } from '../../support/run.ts';
import { hasKeychain, startKeychain } from '../support/keychain.ts';

const portal = usePortal();

test.skipIf(!hasKeychain)('a session is kept in the keychain of the system, and in no file', async () => {
  const keychain = await startKeychain();
  onTestFinished(() => keychain.close());
  const folder = dataDir();
  // What reaches the keychain is not Node's own, and sees the environment of its process alone.
  const run = async (...argv: string[]) => {
    const env = { ...process.env, ...keychain.env, PGB_DATA_DIR: folder, PGB_LANG: 'en' };
    const child = spawn(process.execPath, [pgb, ...argv], { env });
    const [[code], stdout, stderr] = await Promise.all([
      once(child, 'exit') as Promise<[number]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, stdout, stderr };
  };
  expect(await run('context', 'add', 'work', '--portal', portal.url, '--store', 'keychain', '--use')).toMatchObject({
    code: 0,
  });
  expect(await run('login', '--persona', 'carer')).toMatchObject({ code: 0 });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const written = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8'));
  expect(written.join('\n')).not.toMatch(/eyJ|token/i);
  const together = await Promise.all([1, 2, 3].map(() => run('whoami', '-o', 'json')));
  for (const { code, stdout } of together) {
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ role: 'care-provider' });
  }
  expect(await run('logout')).toMatchObject({ code: 0 });
  expect(await run('whoami')).toMatchObject({ code: 3, stderr: expect.stringContaining('no-session') });
});
