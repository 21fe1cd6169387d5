// What signs, or says where money goes or who acts, asks for a sign-in of just now by sure means.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';
import { dataDir, run } from '../../support/run.ts';

const portal = usePortal();
const iban = 'NL56TEST0000000817';

/** Somebody who is signed in at a portal elsewhere, by means that are not sure enough for money. */
async function signedInLow() {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder, PGB_LANG: 'en' };
  await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
  expect((await run(['login', '--persona', 'holder', '--level', 'low'], { env })).code).toBe(0);
  const file = join(folder, 'sessions', 'work.json');
  const account = async () => JSON.parse((await run(['holder', 'account', 'show', '-o', 'json'], { env })).stdout);
  const settle = (tty: boolean) => run(['holder', 'account', 'settle', '--iban', iban, '--yes'], { env, tty });
  return { file, account, settle };
}

test('a script is told which command to run, and a person at a terminal signs in anew and goes on', async () => {
  const { account, settle } = await signedInLow();
  const before = await account();
  expect(await settle(false)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('pgb login --level substantial'),
  });
  expect(await account()).toEqual(before);
  const { code, stderr } = await settle(true);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Sign in again as the same person')]);
  expect(await account()).not.toEqual(before);
});

test('who signs in anew is who began: another does nothing', async () => {
  const { file, account, settle } = await signedInLow();
  const before = await account();
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), persona: 'carer' }));
  const { code, stderr } = await settle(true);
  expect([code, stderr]).toEqual([3, expect.stringContaining('Somebody else has signed in')]);
  expect(await account()).toEqual(before);
});

test('a session that is kept in memory is nowhere on the disk', async () => {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder, PGB_LANG: 'en' };
  await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'memory', '--use'], { env });
  const { code, stdout } = await run(['login', '--persona', 'holder', '-o', 'json'], { env });
  expect([code, JSON.parse(stdout).name]).toEqual([0, 'B.I.J. Voorbeeld']);
  expect(existsSync(join(folder, 'sessions'))).toBe(false);
});
