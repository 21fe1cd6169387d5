// Who one is, as what, for whom, until when; and what decided each setting, for people and for programs.
import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';
import { dataDir, run } from '../support/run.ts';

const portal = usePortal();

interface Told {
  name: string;
  role: string;
  actsFor: object | null;
  signIn: Record<string, string>;
  settings: { key: string; value: string; source: string }[];
}

async function told(argv: readonly string[], env: Record<string, string>): Promise<Told> {
  const { code, stdout } = await run(['whoami', ...argv, '-o', 'json'], { env });
  expect(code).toBe(0);
  return JSON.parse(stdout) as Told;
}

/** A context of somebody who is signed in at a portal elsewhere and chose for whom to work. */
async function signedIn() {
  const env = { PGB_DATA_DIR: dataDir(), PGB_LANG: 'en' };
  await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
  await run(['login', '--persona', 'representative'], { env });
  expect((await run(['holder', 'use', 'A0000819'], { env })).code).toBe(0);
  await run(['config', 'set', 'accessible', '0'], { env });
  return env;
}

test('each value is there with where it came from, in JSON and in a table', async () => {
  const env = await signedIn();
  const me = await told([], env);
  expect(me).toMatchObject({
    role: 'representative',
    actsFor: { id: 'A0000819', name: expect.any(String) },
    signIn: { assuranceLevel: 'substantial', signedInAt: expect.any(String), tokenEndsAt: expect.any(String) },
  });
  expect(Object.fromEntries(me.settings.map(({ key, value, source }) => [key, [value, source]]))).toEqual({
    context: ['work', 'context'],
    portal: [portal.url, 'context'],
    holder: ['A0000819', 'context'],
    session: ['file', 'context'],
    lang: ['en', 'PGB_LANG'],
    output: ['json', '--output'],
    accessible: ['0', 'setting'],
  });
  const { stdout } = await run(['whoami'], { env, width: 100 });
  expect(stdout).toContain(me.name);
  for (const word of ['On behalf of', 'Representative', 'A0000819', 'PGB_LANG', 'Settings in use', 'session'])
    expect(stdout.toLowerCase()).toContain(word.toLowerCase());
});

test('what was typed or stands in the environment goes before what was kept, and is named', async () => {
  const env = await signedIn();
  const typed = await told(['--holder', 'A0000818'], { ...env, PGB_CONTEXT: 'work' });
  const sources = Object.fromEntries(typed.settings.map(({ key, source }) => [key, source]));
  expect(sources).toMatchObject({ context: 'PGB_CONTEXT', holder: '--holder' });
  const token = await told([], { ...env, PGB_TOKEN: await portal.token('carer') });
  expect(token.settings).toContainEqual({ key: 'session', value: 'token', source: 'PGB_TOKEN' });
  expect([token.role, token.actsFor]).toEqual(['care-provider', null]);
});
