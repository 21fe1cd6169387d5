import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Config } from '../../../src/portal/serve/config.ts';
import { keyPlaceOf, storeKeyOf } from '../../../src/portal/serve/store-key.ts';
import { configFolder } from './support/served.ts';

const key = randomBytes(32).toString('base64url');
const secret = 'nobody-may-see-this';

function configOf(more: Partial<Config>): Config {
  return {
    listen: { port: 0 },
    database: { sqlite: 'x' },
    identity: { issuer: 'https://sign-in.example', audience: 'x', keys: 'https://sign-in.example/jwks' },
    ...more,
  };
}

function printing(code: string): Config {
  return configOf({ storeKeyCommand: [process.execPath, '-e', code] });
}

test('the key comes from a command that prints it, and the environment goes before that', async () => {
  const config = printing(`console.log('${key}')`);
  expect(Buffer.from(await storeKeyOf(config, {})).toString('base64url')).toBe(key);
  expect(keyPlaceOf(config, {})).toBe(process.execPath);
  const other = randomBytes(32).toString('base64url');
  const env = { PGB_SERVE_STORE_KEY: other };
  expect(Buffer.from(await storeKeyOf(config, env)).toString('base64url')).toBe(other);
  expect(keyPlaceOf(config, env)).toBe('PGB_SERVE_STORE_KEY');
});

test('no shell reads the command', async () => {
  const file = join(configFolder().folder, 'made-by-a-shell');
  const config = configOf({ storeKeyCommand: [process.execPath, '-e', `console.log('${key}')`, `; touch ${file}`] });
  expect(await storeKeyOf(config, {})).toHaveLength(32);
  expect(() => writeFileSync(file, '', { flag: 'wx' })).not.toThrow();
});

test.each([
  [`console.log('${secret}'); process.exit(3)`, '3'],
  [`console.error('${secret}'); process.exit(1)`, '1'],
  [`process.stdout.write('${secret}'.repeat(1000))`, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'],
])('a command that fails is named with why, and nothing that it said (%#)', async (code, reason) => {
  const failure = await storeKeyOf(printing(code), {}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'key-command-failed', params: { command: process.execPath, reason } });
  expect(JSON.stringify([failure, String(failure), (failure as Error).cause])).not.toContain(secret);
});

test('a command that is not there is named', async () => {
  const config = configOf({ storeKeyCommand: ['/no/such/vault', 'get'] });
  await expect(storeKeyOf(config, {})).rejects.toMatchObject({
    code: 'key-command-failed',
    params: { command: '/no/such/vault', reason: 'ENOENT' },
  });
});
