import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { personaUserAgent, signIn as signInUnbound, type Session } from '../../src/index.ts';
import { run } from '../cli/support/run.ts';
import { openDesk, until, type Desk } from './support/desk.ts';
import { useInstitution } from './support/institution.ts';
import { importOnce, RunningImport } from './support/running-import.ts';

const institution = useInstitution(80);
afterEach(() => {
  institution.portal.practice.faults.set({});
  vi.restoreAllMocks();
});

const minute = 60_000;

/**
 * The portal and its issuer are in this process: for them time passes, and what they gave out grows old. The portal was slow
 * so that the import could not end before this.
 */
function pass(milliseconds: number): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + milliseconds);
  institution.portal.practice.faults.set({});
}

/**
 * The command lives in the time of now, and the portal will not: what a key of the session proves would be too old for it, so
 * the tokens are bound to none.
 */
async function signIn(desk: Desk) {
  const portal = institution.portal.url;
  const signedIn = await run(['login', '--portal', portal, '--persona', 'organisation', '--store', 'file'], {
    env: { PGB_DATA_DIR: desk.home },
  });
  const { proofKey: _, ...kept } = sessionOf(desk);
  const unbound = await signInUnbound({ portal, userAgent: personaUserAgent('organisation') });
  writeFileSync(sessionFile(desk), JSON.stringify({ ...kept, ...unbound }));
  return signedIn;
}

function sessionFile({ home }: Desk): string {
  const folder = join(home, 'sessions');
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.json'));
  return join(folder, name);
}

function sessionOf(desk: Desk): Session {
  return JSON.parse(readFileSync(sessionFile(desk), 'utf8'));
}

function accessToken(desk: Desk): string {
  return sessionOf(desk).accessToken;
}

async function begun() {
  const desk = openDesk();
  const { text, declared } = institution.file(20);
  expect(await signIn(desk)).toMatchObject({ code: 0 });
  const path = desk.write('care.csv', text);
  const importing = { home: desk.home, args: [path, '--batch', '1', '--concurrency', '1'] };
  institution.portal.practice.faults.set({ slow: { milliseconds: 50 } });
  const running = new RunningImport(importing);
  await until(async () => (await declared()) >= 2);
  return { desk, path, declared, running, again: () => importOnce(importing) };
}

test('an access token that ends in the middle is renewed, and the import goes on', async () => {
  const { desk, declared, running } = await begun();
  const before = accessToken(desk);
  pass(20 * minute);
  const { code, stdout, said } = await running.ended;
  vi.restoreAllMocks();
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(JSON.parse(stdout)).toMatchObject({ resumed: false, accepted: 20, duplicates: 0 });
  expect(accessToken(desk)).not.toBe(before);
  expect(await declared()).toBe(20);
}, 60_000);

test('a sign-in that ends in the middle is told; who signs in again goes on with the same command', async () => {
  const { desk, path, declared, running, again } = await begun();
  pass(25 * 60 * minute);
  const { code, stdout, said } = await running.ended;
  expect({ code, error: JSON.parse(stdout).error }).toMatchObject({ code: 3, error: { code: 'not-signed-in' } });
  expect(said).toContain(`pgb declaration import ${path} --batch 1`);
  expect(said).toContain('pgb login');
  expect(desk.jobs()[0]).toMatchObject({ complete: false });

  expect(await again()).toMatchObject({ code: 3 });
  vi.restoreAllMocks();
  expect(await signIn(desk)).toMatchObject({ code: 0 });
  const last = await again();
  expect(last.code).toBe(0);
  expect(JSON.parse(last.stdout)).toMatchObject({ resumed: true, accepted: 20, duplicates: 0 });
  expect(await declared()).toBe(20);
}, 60_000);
