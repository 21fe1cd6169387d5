import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Packages and modules of Node that our own files have asked for after some lines of code. */
async function loadedBy(code: string): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    const asked = new Set();
    registerHooks({
      resolve(name, context, next) {
        if (context.parentURL?.includes('/src/') && !name.startsWith('.')) asked.add(name);
        return next(name, context);
      },
    });
    const { PgbClient } = await import(${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)});
    ${code}
    console.log(JSON.stringify([...asked]));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout) as string[];
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
  expect(await loadedBy(code)).toEqual(expected);
});
