import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = import.meta.dirname;
const files = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`);

/**
 * What changes this process for whoever runs in it afterwards: a module that is mocked, the environment, listeners, globals. What is spied on and
 * the variables that `vi` sets are put back by themselves; a file that fakes the time puts it back.
 */
const changesProcess =
  /\bvi\.(mock|doMock|hoisted|stubGlobal|resetModules)\(|process\.env(\.\w+|\[[^\]]+\]) = |delete process\.env|process\.(on|once|chdir)\(|globalThis\.\w+ = /;

const alone = files.filter((file) => changesProcess.test(readFileSync(`${root}/${file}`, 'utf8')));

const common = {
  pool: 'forks' as const,
  // A machine that has other work makes a test slower, not wrong.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  restoreMocks: true,
  unstubEnvs: true,
  // node:sqlite is still experimental in Node 22 and 24
  execArgv: ['--disable-warning=ExperimentalWarning'],
  // the CLI is started many times, often with an empty home folder: they share their compiled code
  env: { NODE_COMPILE_CACHE: `${root}/node_modules/.cache/pgb` },
} satisfies TestProjectInlineConfiguration['test'];

export default defineConfig({
  test: {
    // What comes after the folder in memory is kept there.
    globalSetup: ['test/setup/memory.ts', 'test/setup/postgres.ts', 'test/setup/packed.ts'],
    // A test waits for much of its time, for a portal or a command: one more than the cores that every machine has.
    maxWorkers: 3,
    projects: [
      // One after the other in the same process, which has loaded the source then.
      { test: { ...common, name: 'together', isolate: false, include: ['test/**/*.test.ts'], exclude: alone } },
      { test: { ...common, name: 'alone', include: alone } },
    ],
  },
});
