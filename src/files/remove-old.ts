import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const aDay = 86_400_000;

/** Removes what a process left that was killed. A file that is younger than a day may still be in use. */
export function removeOld(folder: string, isLeftover: (name: string) => boolean): void {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder)
    .filter(isLeftover)
    .map((name) => join(folder, name))) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > aDay) rmSync(path, { force: true, recursive: true });
  }
}
