import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a process that may start PostgreSQL ends as it was told to', () => {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const script = `await import(${JSON.stringify(module)}); process.exitCode = 3;`;
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', script]).status).toBe(3);
});
