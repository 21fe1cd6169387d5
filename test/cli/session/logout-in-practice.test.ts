import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataDir, run } from '../support/run.ts';

/** Signs out in practice, where somebody chose before to be the carer. */
async function next(argv: readonly string[], env: Record<string, string> = {}): Promise<string | undefined> {
  const folder = dataDir();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ contexts: { practice: { as: 'carer' } } }));
  const { code, stderr } = await run(['logout', ...argv], { env: { PGB_DATA_DIR: folder, ...env } });
  expect(code).toBe(0);
  return /the next command is as ([\w-]+)/.exec(stderr)?.[1];
}

test('who signs out in practice is told as whom the next command is', async () => {
  expect(await next([])).toBe('holder');
  // One whose session goes was named for this command only; the choice stands.
  expect(await next(['--as', 'organisation'])).toBe('carer');
  expect(await next([], { PGB_AS: 'organisation' })).toBe('organisation');
});
