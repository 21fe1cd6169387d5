// The first part of `npm run test:faults`: imports over a way that cuts, spoils, doubles, delays and swaps answers.
import { spawnSync } from 'node:child_process';

const seed = process.env['PGB_WAY_SEED'] ?? String(Date.now() % 1_000_000);
process.stderr.write(`The way is spoilt with PGB_WAY_SEED=${seed}\n`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/faults/spoilt-way.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, PGB_WAY_SEED: seed, PGB_WAY_IMPORTS: process.env['PGB_WAY_IMPORTS'] ?? '40' },
  },
);
process.exitCode = status ?? 1;
if (status !== 0) process.exit();
