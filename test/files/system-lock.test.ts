import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeSystemLock } from '../../src/files/system-lock.ts';

function path(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'some.held');
}

test('one has it at a time, also within one process, and then the next', () => {
  const file = path();
  const first = takeSystemLock(file);
  expect(first).toBeDefined();
  expect(takeSystemLock(file)).toBeUndefined();
  first?.release();
  const second = takeSystemLock(file);
  expect(second).toBeDefined();
  second?.release();
});
