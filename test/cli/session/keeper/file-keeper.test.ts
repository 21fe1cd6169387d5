import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileKeeper } from '../../../../src/cli/session/keeper/file-keeper.ts';
import { dataDir, run } from '../../support/run.ts';

const session = {
  portal: 'https://portal.example/',
  accessToken: 'marked-access',
  refreshToken: 'marked-refresh',
  expiresAt: 1,
};
const passphrase = 'correct horse battery';

describe('a session in a file', () => {
  test('that a passphrase seals is read by that passphrase alone, and by its owner alone', async () => {
    const folder = dataDir();
    const file = join(folder, 'sessions', 'work.json');
    await fileKeeper(folder, 'work', passphrase).save(session);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/marked|portal/);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await fileKeeper(folder, 'work', passphrase).load()).toEqual(session);
    await expect(fileKeeper(folder, 'work').load()).rejects.toMatchObject({ code: 'passphrase-missing' });
    await expect(fileKeeper(folder, 'work', `${passphrase}.`).load()).rejects.toMatchObject({
      code: 'passphrase-wrong',
    });
    writeFileSync(file, text.replace(/"sealed":"..../, '"sealed":"AAAA'));
    await expect(fileKeeper(folder, 'work', passphrase).load()).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  test('of 0.1.0, which nothing sealed, is read, and sealed when it is kept again', async () => {
    const folder = dataDir();
    await fileKeeper(folder, 'work').save(session);
    const keeper = fileKeeper(folder, 'work', passphrase);
    expect(await keeper.load()).toEqual(session);
    await keeper.save(session);
    expect(readFileSync(join(folder, 'sessions', 'work.json'), 'utf8')).not.toContain('marked');
  });
});

test.each([undefined, '', 'eleven sign'])(
  'nobody signs in elsewhere to a file that the passphrase %j would seal',
  async (given) => {
    const env = { PGB_DATA_DIR: dataDir(), ...(given !== undefined && { PGB_PASSPHRASE: given }) };
    const { code, stderr } = await run(['login', '--portal', 'https://portal.invalid', '--store', 'file'], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/PGB_PASSPHRASE[^]*--store memory[^]*passphrase-missing/);
  },
);

test('who lost the passphrase signs out all the same, and is told that the portal does not know', async () => {
  const env = { PGB_DATA_DIR: dataDir() };
  await run(['context', 'add', 'work', '--portal', 'https://portal.invalid', '--store', 'file', '--use'], { env });
  await fileKeeper(env.PGB_DATA_DIR, 'work', passphrase).save({ ...session, portal: 'https://portal.invalid/' });
  const { code, stderr } = await run(['whoami'], { env });
  expect([code, stderr]).toEqual([3, expect.stringContaining('passphrase-missing')]);
  const out = await run(['logout'], { env });
  expect([out.code, out.stderr]).toEqual([0, expect.stringContaining('could not be read')]);
  expect((await run(['whoami'], { env })).stderr).toContain('no-session');
});
