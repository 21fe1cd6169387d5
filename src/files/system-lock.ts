import { DatabaseSync } from 'node:sqlite';
import { makePrivate } from './make-private.ts';

/** A lock that this process has. */
export interface SystemLock {
  release(): void;
}

const busy = 5;

/**
 * Takes a lock for as long as this process lives; undefined when somebody has it. The lock is that of an empty SQLite
 * file, since the system takes such a lock back from a process that is killed, whatever its number and in whatever
 * container. The file itself stays.
 */
export function takeSystemLock(path: string): SystemLock | undefined {
  makePrivate(path);
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
  return { release: () => lock.close() };
}
