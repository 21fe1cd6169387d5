import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes sure that what was written to a file is on the disk, also after a power cut. */
export function flush(path: string, how = 'r+'): void {
  const file = openSync(path, how);
  fsyncSync(file);
  closeSync(file);
}

/** Makes sure that a new name in a folder is on the disk as well. Windows has no such call, and does so by itself. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}
