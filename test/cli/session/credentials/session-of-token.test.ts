// A script that was given a token elsewhere keeps it as a session: never typed, so in no history and no list of processes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usePortal } from '../../support/portal.ts';
import { dataDir, run } from '../../support/run.ts';

const portal = usePortal();

async function given(stdin: string) {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder, PGB_LANG: 'en' };
  const argv = ['login', '--portal', portal.url, '--store', 'file', '--token-stdin'];
  return { ...(await run(argv, { env, stdin })), env, sessions: join(folder, 'sessions') };
}

test('a token on standard input is kept until it ends', async () => {
  const { code, stderr, env } = await given(`${await portal.token('carer')}\n`);
  expect([code, stderr]).toEqual([0, expect.stringContaining('signed in as')]);
  const { stdout } = await run(['whoami', '-o', 'json'], { env });
  expect(JSON.parse(stdout)).toMatchObject({ role: 'care-provider' });
});

test('who keeps the session in another place from now on leaves none in the former', async () => {
  const { code, env, sessions } = await given(`${await portal.token('carer')}\n`);
  const kept = () => readdirSync(sessions).filter((name) => name.endsWith('.json'));
  expect([code, kept().length]).toEqual([0, 1]);
  const argv = ['login', '--context', new URL(portal.url).host, '--store', 'memory', '--token-stdin'];
  expect((await run(argv, { env, stdin: `${await portal.token('carer')}\n` })).code).toBe(0);
  expect(kept()).toEqual([]);
});

test.each([
  ['nothing', '', 2, 'token-unusable'],
  ['a sentence', 'this is no token', 2, 'token-unusable'],
  ['more than a header can hold', 'a'.repeat(20_000), 2, 'token-unusable'],
  ['what the portal does not take', 'abc.def.ghi', 3, 'not-signed-in'],
])('%s is refused, and nothing is kept', async (_, stdin, exit, message) => {
  const { code, stderr, sessions } = await given(stdin);
  expect([code, stderr]).toEqual([exit, expect.stringContaining(message)]);
  expect(existsSync(sessions)).toBe(false);
});
