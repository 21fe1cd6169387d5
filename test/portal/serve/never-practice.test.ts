// What a portal in earnest has loaded, looked at in its process: nothing of practice, and no issuer.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Serves a portal, asks it this and that, and tells which files its process has loaded. */
async function loadedBy(of: 'source' | 'built'): Promise<string[]> {
  const { folder, write, good } = configFolder();
  const loaded = join(folder, 'loaded.txt');
  const hook = join(folder, 'recorder.mjs');
  writeFileSync(hook, recorder(loaded));
  const { url, end } = await serveProcess(write(good), { args: ['--new'], imports: [hook], of });
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
  return readFileSync(loaded, 'utf8').trim().split('\n');
}

test('a portal in earnest never loads what belongs to practice, also not after it was used', async () => {
  const files = await loadedBy('source');
  // It has looked at the right process.
  expect(files.some((file) => file.endsWith('/src/portal/portal.ts'))).toBe(true);
  expect(
    files.filter((file) => /\/src\/portal\/practice\/|\/oidc-provider\/|\/messages\/[a-z]+\/practice\.ts/.test(file)),
  ).toEqual([]);
  // Nobody named a collector.
  expect(files.filter((file) => /opentelemetry|open-telemetry/.test(file))).toEqual([]);
});

// What only a practice portal has: its issuer, its clock and its faults.
const onlyPractice = /oidc-provider|\/practice\/(?:issuer|clock|faults)/;
const chunks = join(import.meta.dirname, '../../../dist/chunks');

test('nor does it as it is built, where many files are one', async () => {
  const files = (await loadedBy('built')).filter((file) => file.startsWith('file:')).map((file) => fileURLToPath(file));
  const built = files.filter((file) => file.includes('/dist/') && existsSync(file));
  expect(built.length).toBeGreaterThan(5);
  const found = built.flatMap((file) => onlyPractice.exec(readFileSync(file, 'utf8'))?.[0] ?? []);
  expect(found).toEqual([]);
  expect(files.filter((file) => file.includes('/oidc-provider/'))).toEqual([]);
  // These parts are there, in files that were not loaded.
  const all = readdirSync(chunks).map((file) => readFileSync(join(chunks, file), 'utf8'));
  expect(all.filter((text) => onlyPractice.test(text)).length).toBeGreaterThan(1);
});
