// What a portal in earnest has loaded, looked at in its process: nothing of practice, and no issuer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configFolder, serveProcess } from './support/served.ts';

function recorder(to: string): string {
  return `
import { registerHooks } from 'node:module';
import { appendFileSync } from 'node:fs';
registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(to)}, url + '\\n'); return next(url, context); } });
`;
}

test('a portal in earnest never loads what belongs to practice, also not after it was used', async () => {
  const { folder, write, good } = configFolder();
  const loaded = join(folder, 'loaded.txt');
  const hook = join(folder, 'recorder.mjs');
  writeFileSync(hook, recorder(loaded));
  const { url, end } = await serveProcess(write(good), { args: ['--new'], imports: [hook], of: 'source' });
  const answers = await Promise.all(
    [
      '/health',
      '/v1/openapi.json',
      '/v1/me',
      '/practice/clock',
      '/practice/issuer/jwks',
      '/.well-known/openid-configuration',
    ].map(async (path) => (await fetch(url + path)).status),
  );
  expect(answers).toEqual([200, 200, 401, 404, 404, 404]);
  expect(await end()).toBe(0);
  const files = readFileSync(loaded, 'utf8').trim().split('\n');
  // It has looked at the right process.
  expect(files.some((file) => file.endsWith('/src/portal/portal.ts'))).toBe(true);
  expect(
    files.filter((file) => /\/src\/portal\/practice\/|\/oidc-provider\/|\/messages\/[a-z]+\/practice\.ts/.test(file)),
  ).toEqual([]);
});
