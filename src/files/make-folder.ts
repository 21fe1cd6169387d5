import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One level at a time: Node's recursive form never returns where the system says ENOENT, as in /proc and below a share that is gone. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another pgb made the folder first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
