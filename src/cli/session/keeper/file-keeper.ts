import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../settings/lock.ts';
import { makeFolder } from '../../../files/make-folder.ts';
import { sealWith, unsealWith } from './seal-session.ts';
import { keeping, parseSession, type Keeper, type SessionKeeper } from './session-keeper.ts';

export function fileKeeper(folder: string, key: string, passphrase?: string): SessionKeeper {
  return keeping(textInFile(folder, key, passphrase), parseSession);
}

/** Keeps a secret in a file that only its owner can read, sealed when there is a passphrase. */
export function textInFile(folder: string, key: string, passphrase?: string): Keeper<string> {
  const sessions = join(folder, 'sessions');
  const file = join(sessions, `${encodeURIComponent(key)}.json`);
  return {
    load: async () => {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : unsealWith(passphrase, text);
    },
    save: async (text) => {
      await replace(sessions, file, passphrase === undefined ? text : await sealWith(passphrase, text));
    },
    remove: () => rm(file).then(() => true, absent),
    exclusively: (work) => withLock(lockIn(sessions, key), work),
  };
}

/** What is not there is as good as removed; anything else stays and must be told. */
function absent(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
  throw error;
}

// Until 0.1.0 a file `.lock` held the number of a process; that of a killed one is left, and means nothing.
export function lockIn(sessions: string, key: string): string {
  makeFolder(sessions);
  return join(sessions, `${encodeURIComponent(key)}.held`);
}

/** A name of its own for each writer, then a rename: a reader sees a whole file, the old one or the new one. */
async function replace(sessions: string, file: string, content: string): Promise<void> {
  makeFolder(sessions);
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, content, { mode: 0o600, flag: 'wx' });
  await rename(fresh, file);
}
