import { readFile, stat } from 'node:fs/promises';
import type { X509Certificate } from 'node:crypto';
import { normalSerial, readRevocationLists, type RevocationList } from './revocation-list.ts';
import type { Status, Trust } from './trust.ts';

interface Read {
  /** Changes whenever the file does. */
  mark: string;
  lists: readonly RevocationList[];
}

/**
 * Keeps to the revocation lists in a file (PEM). The file is looked at before each answer and read when it changed, so
 * that a new list holds at once. A list that is too old, unreadable or gone tells nothing, and then nobody gets in.
 * Source: RFC 5280, 6.3.3.
 */
export function revocationsInFile(path: string, authorities: readonly X509Certificate[]): Trust['statusOf'] {
  let last: Promise<Read> | undefined;
  return async (serial, authority, now): Promise<Status> => {
    const mark = await markOf(path);
    if (mark === undefined) return 'unknown';
    if (last === undefined || (await last).mark !== mark) last = read(path, mark, authorities);
    const { lists } = await last;
    const list = lists.find(({ issuer }) => issuer === authority.fingerprint256);
    if (list === undefined || now < list.from || now > list.until) return 'unknown';
    return list.revoked.has(normalSerial(serial)) ? 'revoked' : 'good';
  };
}

async function markOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs}.${size}.${ino}`;
  } catch {
    return undefined;
  }
}

async function read(path: string, mark: string, authorities: readonly X509Certificate[]): Promise<Read> {
  try {
    return { mark, lists: await readRevocationLists(await readFile(path, 'utf8'), authorities) };
  } catch {
    return { mark, lists: [] };
  }
}
