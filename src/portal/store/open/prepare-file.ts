import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { newStartError } from '../../start/start-error.ts';
import { lookAtFile } from './plain-file.ts';

/**
 * Makes the file of a new SQLite database, which only its owner can read; `mustExist` refuses to begin a new one. A folder
 * is not made: one that is not there may be a disk that is away.
 */
export async function prepareFile(path: string, mustExist: boolean): Promise<void> {
  if ((await lookAtFile(path)) !== undefined) return;
  if (mustExist) throw await newStartError('store-data-missing', { place: path });
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    // Another process made it first.
    if (reason === 'EEXIST') return;
    throw await newStartError('data-folder-unusable', { path: dirname(path), reason }, { cause });
  }
}
