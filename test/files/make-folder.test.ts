import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';
import { dataDir } from '../cli/support/run.ts';

function modeOf(folder: string): number {
  return statSync(folder).mode & 0o777;
}

const { platform } = process;

describe('a folder is made', () => {
  test('with those above it', () => {
    const folder = join(dataDir(), 'one', 'two', 'three');
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test.skipIf(platform === 'win32')('for its owner only, at each level; one that was there stays as it was', () => {
    const above = join(dataDir(), 'above');
    mkdirSync(above);
    const before = modeOf(above);
    makeFolder(join(above, 'one', 'two'));
    makeFolder(above);
    expect(modeOf(above)).toBe(before);
    expect([join(above, 'one'), join(above, 'one', 'two')].map(modeOf)).toEqual([0o700, 0o700]);
  });

  test('not below a file', () => {
    const file = join(dataDir(), 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(join(file, 'one', 'two'))).toThrow(expect.objectContaining({ syscall: 'mkdir' }));
  });
});
