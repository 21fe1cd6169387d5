// What goes through a file of any length does so in little memory: V8 is told before the command does anything.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands/catalogue.ts';
import { leaves } from '../../src/cli/framework/catalogue.ts';
import { keepMemoryFlat } from '../../src/cli/keep-memory-flat.ts';
import { dataDir, run } from './support/run.ts';

vi.mock('../../src/cli/keep-memory-flat.ts', () => ({ keepMemoryFlat: vi.fn() }));

test('these are the commands that read a file of lines', async () => {
  const flat: string[] = [];
  for (const { path, load } of leaves(commands)) if ((await load()).default.keepsMemoryFlat === true) flat.push(path);
  expect(flat.toSorted()).toEqual([
    'agreement amend',
    'agreement import',
    'declaration check',
    'declaration import',
    'import resume',
    'import retry',
    'office award import',
  ]);
});

test.each([
  [['import', 'resume', '0123456789ab'], 1],
  [['import', 'list'], 0],
])('%j tells V8 so %i times', async (argv, times) => {
  vi.mocked(keepMemoryFlat).mockClear();
  const folder = dataDir();
  await run(argv, { env: { PGB_DATA_DIR: join(folder, 'data') } });
  expect(keepMemoryFlat).toHaveBeenCalledTimes(times);
});
