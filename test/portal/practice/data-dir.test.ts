import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataDir } from '../../../src/portal/practice/data-dir.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pgb-data-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('a new folder gets a database and a key of 32 bytes, and keeps them', async () => {
  const folder = join(parent, 'deep', 'portal');
  const made = await openDataDir(folder);
  expect(made.key).toHaveLength(32);
  expect(await openDataDir(folder)).toEqual(made);
  expect(readdirSync(folder).sort()).toEqual(['portal.key', 'portal.sqlite']);
});

test('ten that begin at the same moment have one key', async () => {
  const opened = await Promise.all(Array.from({ length: 10 }, () => openDataDir(join(parent, 'portal'))));
  expect(new Set(opened.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(1);
});

test.skipIf(process.platform === 'win32')('nobody else can read them', async () => {
  const folder = join(parent, 'portal');
  await openDataDir(folder);
  const modes = [folder, join(folder, 'portal.key'), join(folder, 'portal.sqlite')].map(
    (path) => statSync(path).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});
