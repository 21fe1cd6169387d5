import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // node:sqlite is still experimental in Node 22 and 24
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // the CLI is started many times, often with an empty home folder: they share their compiled code
    env: { NODE_COMPILE_CACHE: `${import.meta.dirname}/node_modules/.cache/pgb` },
  },
});
