// Makes the types in dist/. They are not checked here: `npm run typecheck` does that.
import { spawnSync } from 'node:child_process';

for (const part of [
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json', '--noCheck'],
  ['scripts/sdk-types.ts'],
  ['scripts/ship-types.ts'],
]) {
  const { status } = spawnSync(process.execPath, part, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
