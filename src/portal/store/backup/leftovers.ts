import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeOld } from '../../../files/remove-old.ts';

/** SQLite keeps a log beside a file that is being written. */
const LEFTOVER = /\.backup-[0-9a-f]{12}\.tmp(-journal|-wal|-shm)?$/;

/** Who writes a copy, in the name of the file until it is whole. */
export function newWriter(): string {
  return `backup-${randomBytes(6).toString('hex')}`;
}

/**
 * The files in a folder that a backup or a restore did not finish: it was killed, or is still at work. What is older than a
 * day is removed.
 */
export function leftoversIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const isLeftover = (name: string): boolean => LEFTOVER.test(name);
  removeOld(folder, isLeftover);
  return readdirSync(folder)
    .filter(isLeftover)
    .map((name) => join(folder, name));
}
