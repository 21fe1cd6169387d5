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

/**
 * Left to the whole form of the tests: what is killed or taken away again and again, what a stranger makes of the package, what takes a browser, and
 * what starts one portal after the other or lets years go by. Each is one way, walked from end to end; its parts have tests of their own in both forms.
 */
const wholeFormOnly = [
  'test/cli/commands/portal/backup-killed.test.ts',
  'test/cli/commands/portal/restore-killed.test.ts',
  'test/cli/commands/profile-export.test.ts',
  'test/cli/practice/start-practice.test.ts',
  'test/contract/openapi/adr.test.ts',
  'test/faults/disk-full.test.ts',
  'test/faults/portal-away.test.ts',
  'test/faults/sign-in.test.ts',
  'test/import/agreements/killed-import.test.ts',
  'test/import/run/killed-ahead.test.ts',
  'test/import/run/killed-import.test.ts',
  'test/import/run/killed-replacement.test.ts',
  'test/package/bundle.test.ts',
  'test/package/dependencies.test.ts',
  'test/package/install.test.ts',
  'test/package/sound.test.ts',
  'test/package/types.test.ts',
  'test/portal/declarations/killed-correction.test.ts',
  'test/portal/declarations/monthly/portal-was-off.test.ts',
  'test/portal/practice/faults/cause-faults.test.ts',
  'test/portal/practice/issuer/sign-in-by-keyboard.test.ts',
  'test/portal/serve/never-practice.test.ts',
  'test/portal/serve/rolled.test.ts',
  'test/portal/store/backup/between-engines.test.ts',
];

const gone = wholeFormOnly.filter((file) => !files.includes(file));
if (gone.length > 0) throw new Error(`vitest.config.ts leaves out what is not there: ${gone.join(', ')}`);

const common = {
  pool: 'forks' as const,
  // A machine that has other work makes a test slower, not wrong.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 50_000 } },
  restoreMocks: true,
  unstubEnvs: true,
  // node:sqlite is still experimental in Node 22 and 24
  execArgv: ['--disable-warning=ExperimentalWarning'],
  // the CLI is started many times, often with an empty home folder: they share their compiled code
  env: { NODE_COMPILE_CACHE: `${root}/node_modules/.cache/pgb` },
} satisfies TestProjectInlineConfiguration['test'];

export default defineConfig(({ mode }) => {
  const exclude = mode === 'short' ? wholeFormOnly : [];
  return {
    test: {
      // What comes after the folder in memory is kept there.
      globalSetup: ['test/setup/memory.ts', 'test/setup/postgres.ts', 'test/setup/packed.ts'],
      // A test waits for much of its time, for a portal or a command: one more than the cores that every machine has.
      maxWorkers: 3,
      projects: [
        // One after the other in the same process, which has loaded the source then.
        {
          test: {
            ...common,
            name: 'together',
            isolate: false,
            include: ['test/**/*.test.ts'],
            exclude: [...alone, ...exclude],
          },
        },
        { test: { ...common, name: 'alone', include: alone, exclude } },
      ],
    },
  };
});
