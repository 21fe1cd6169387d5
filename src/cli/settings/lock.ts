import { setTimeout as pause } from 'node:timers/promises';
import type { SystemLock } from '../../files/system-lock.ts';
import { CliError } from '../failure/cli-error.ts';

const PATIENCE = 10_000;
const PAUSE = 15;

/**
 * Runs `work` while no other pgb does: several in cron and one in a terminal may change the same file, and an atomic
 * write alone does not keep one from losing the change of another. A pgb that is killed keeps nobody waiting.
 */
export async function withLock<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  const lock = await take(file);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function take(file: string): Promise<SystemLock> {
  // SQLite, which keeps the lock, is not loaded by commands that need none.
  const { takeSystemLock } = await import('../../files/system-lock.ts');
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(PAUSE)) {
    const lock = takeSystemLock(file);
    if (lock !== undefined) return lock;
  }
  throw new CliError('settings-busy', { file });
}
