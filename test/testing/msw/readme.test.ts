import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { strangersProject } from '../../package/support/packed.ts';

test('the example in README runs as it stands, in the project of a stranger', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const example = /```ts\n([^`]*'pgb-portaal\/testing\/msw'[^`]*)```/.exec(readme)?.[1] ?? '';
  const file = join(await strangersProject(), 'example.ts');
  writeFileSync(file, example);
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', file]);
  expect(stdout).toBe('budget-holder\n0\n');
});
