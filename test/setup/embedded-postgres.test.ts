import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['process.exitCode = 3', 'process.exit(3)'])(
  'a process that may start PostgreSQL ends as %s tells it',
  (end) => {
    const module = new URL('./embedded-postgres.ts', import.meta.url).href;
    const script = `await import(${JSON.stringify(module)}); ${end}`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    expect({ status, stderr: String(stderr) }).toEqual({ status: 3, stderr: '' });
  },
);
