import { lstatSync, type Stats, statSync } from 'node:fs';
import { newStartError } from '../../start/start-error.ts';

/** Looks at a file, or at the one that a link leads to; undefined when nothing has that name. All else is refused. */
export async function lookAtFile(path: string): Promise<Stats | undefined> {
  const there = follow(path);
  const isLink = there === undefined && isLinkAt(path);
  if (isLink || there?.isFile() === false) throw await newStartError('data-no-file', { path, isLink });
  return there;
}

function follow(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    // A link that leads to itself leads to nothing either.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function isLinkAt(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
