import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Packages that a program has loaded after some lines of code, by what it asked Node for. */
async function packagesLoadedBy(code: string): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    const asked = new Set();
    registerHooks({ resolve: (name, context, next) => (asked.add(name), next(name, context)) });
    const { PgbClient } = await import(${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)});
    ${code}
    console.log(JSON.stringify([...asked].filter((name) => /^[a-z@]/.test(name))));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: new URL('../..', import.meta.url),
  });
  const asked = JSON.parse(stdout) as string[];
  return asked.filter((name) => name.startsWith('node:') || ['undici', 'zod', 'openid-client'].includes(name));
}

test.each([
  [
    'loading the package and making a client loads nothing else',
    `new PgbClient({ portal: 'https://portal.example' });`,
    [],
  ],
  [
    'a call that reads loads what speaks HTTP',
    `await new PgbClient({ portal: 'http://127.0.0.1:1', retries: { limit: 0 } }).me.show().catch(() => {});`,
    ['undici'],
  ],
  [
    'a write that is wrong loads what checks it',
    `await new PgbClient({ portal: 'http://127.0.0.1:1' }).agreements.return('Z0000042', {}).catch(() => {});`,
    ['zod'],
  ],
])('%s', async (_name, code, expected) => {
  expect(await packagesLoadedBy(code)).toEqual(expected);
});
