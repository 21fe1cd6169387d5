import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Makes an empty file, and its folder, that only its owner can read. A file that is there already is not opened: closing
 * it would take away the locks that this process has on it. Source: POSIX, fcntl().
 */
export function makePrivate(path: string): void {
  makeFolder(dirname(path));
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
