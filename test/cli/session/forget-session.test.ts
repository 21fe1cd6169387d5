import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { pgb } from '../../bench/pgb.ts';
import { dataDir, run } from '../support/run.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const ways = [
  ['logout', ['logout', '--context', 'work'], 'U bent uitgelogd.'],
  ['context remove', ['context', 'remove', 'work', '--yes'], 'Omgeving work is verwijderd.'],
] as const;

/** A folder with a context in which somebody is signed in, and the file of that session. */
async function signedIn() {
  const folder = dataDir();
  const env = { PGB_DATA_DIR: folder, PGB_LANG: 'nl' };
  await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file', '--use'], { env });
  expect((await run(['login', '--persona', 'carer'], { env })).code).toBe(0);
  return { env, folder, file: join(folder, 'sessions', 'work.json') };
}

function moveAway(folder: string, file: string, address: string): void {
  const config = join(folder, 'config.json');
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll(portal.url, address));
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), portal: address }));
}

describe.each(ways)('pgb %s', (_, argv, done) => {
  test('removes the session and tells the portal', async () => {
    const { env, file } = await signedIn();
    const copy = readFileSync(file, 'utf8');
    const { code, stderr } = await run(argv, { env });
    expect({ code, kept: existsSync(file) }).toEqual({ code: 0, kept: false });
    expect(stderr.trim()).toBe(done);

    // A copy of it is worth nothing: once its token has run out, it cannot be renewed.
    const again = await signedIn();
    writeFileSync(again.file, JSON.stringify({ ...JSON.parse(copy), expiresAt: 0 }));
    expect((await run(['whoami'], { env: again.env })).code).toBe(3);
  });

  test.each([
    ['that is gone', 'http://127.0.0.1:9'],
    ['whose name is gone', 'https://portal.invalid'],
    ['that is not encrypted', 'http://portal.invalid'],
    ['whose address cannot be read', 'portal.invalid'],
  ])('of a portal %s removes the session here and tells what could not be revoked', async (_case, address) => {
    const { env, folder, file } = await signedIn();
    moveAway(folder, file, address);
    const { code, stderr } = await run(argv, { env });
    // An address that is none cannot be named as a portal, but the context can be removed.
    if (argv[0] === 'logout' && address === 'portal.invalid') return;
    expect({ code, kept: existsSync(file) }).toEqual({ code: 0, kept: false });
    expect(stderr).toContain('Let op: het portaal kon niet worden verteld dat u uitlogt');
    expect(stderr).toContain(done);
  });

  test.each([
    ['damaged', '{"portal":'],
    ['empty', ''],
    ['of another kind', '[]'],
  ])('removes a session file that is %s, and tells what could not be revoked', async (_case, content) => {
    const { env, file } = await signedIn();
    writeFileSync(file, content);
    const { code, stderr } = await run(argv, { env });
    expect({ code, kept: existsSync(file) }).toEqual({ code: 0, kept: false });
    expect(stderr).toContain('Let op: de bewaarde sessie was niet te lezen');
  });

  test('names a session that cannot be removed, with its place', async () => {
    const folder = dataDir();
    const env = { PGB_DATA_DIR: folder, PGB_LANG: 'nl' };
    await run(['context', 'add', 'work', '--portal', portal.url, '--store', 'file'], { env });
    const file = join(folder, 'sessions', 'work.json');
    mkdirSync(file, { recursive: true });
    const { code, stderr } = await run(argv, { env });
    expect(code).toBe(0);
    expect(stderr).toContain(`Wis zelf: ${file}`);
  });

  test.runIf(process.platform === 'linux')('ends without a keychain, and tells what may still be in it', async () => {
    const folder = dataDir();
    const env = {
      ...process.env,
      PGB_DATA_DIR: folder,
      PGB_LANG: 'nl',
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
    };
    await run(['context', 'add', 'work', '--portal', portal.url], { env: { PGB_DATA_DIR: folder } });
    const child = spawn(process.execPath, [pgb, ...argv], { env });
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('item ‘work’ van pgb-portaal') });
  });
});

test('a context that was removed is gone, whatever became of its session', async () => {
  const { env, folder, file } = await signedIn();
  moveAway(folder, file, 'http://127.0.0.1:9');
  await run(['context', 'remove', 'work', '--yes'], { env });
  const { stdout } = await run(['context', 'list', '-o', 'json'], { env });
  expect(JSON.parse(stdout).items).toEqual([{ name: 'practice', current: true }]);
  expect(readdirSync(join(folder, 'sessions')).filter((name) => name.endsWith('.json'))).toEqual([]);
});
