import { join } from 'node:path';
import { withLock } from '../../settings/lock.ts';
import type { AsyncEntry } from '@napi-rs/keyring';
import { CliError } from '../../failure/cli-error.ts';
import { lockIn } from './file-keeper.ts';
import type { Keeper } from './session-keeper.ts';

const SERVICE = 'pgb-portaal';
/** Without this, Linux would silently fall back to memory that is gone with the login session. */
const KEPT = { linux: { store: 'secret-service' } } as const;
/** A keychain that waits for a person who is not there would wait for ever. */
const PATIENCE = 15_000;

/** Keeps a secret in the keychain of the system. It says so when there is none; a file is only used when somebody asks for it. */
export function textInKeychain(folder: string, key: string): Keeper<string> {
  return {
    load: async () => (await use(key, (entry, signal) => entry.getPassword(signal))) ?? undefined,
    save: (text) => use(key, (entry, signal) => entry.setPassword(text, signal)),
    remove: () => use(key, (entry, signal) => entry.deleteCredential(signal)),
    exclusively: (work) => withLock(lockIn(join(folder, 'sessions'), key), work),
  };
}

async function use<Result>(
  key: string,
  work: (entry: AsyncEntry, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  try {
    const { AsyncEntry: Entry } = await import('@napi-rs/keyring');
    return await work(new Entry(SERVICE, key, KEPT), AbortSignal.timeout(PATIENCE));
  } catch (error) {
    throw new CliError(isLocked(error) ? 'keychain-locked' : 'keychain-unavailable', {}, { cause: error });
  }
}

/**
 * What the systems say of a keychain that is there and stays closed: nobody answered its question, or somebody refused.
 * Sources: the errors of the Secret Service API (IsLocked, a prompt that was dismissed), and of Security.framework
 * (errSecInteractionNotAllowed, errSecAuthFailed, errSecUserCanceled).
 */
const CLOSED =
  /\b(?:is)?locked\b|dismiss|prompt|cancell?ed|interaction (?:is|with)|not allowed|denied|incorrect|authoriz|authenticat|-(?:25308|25293|128)\b/i;

function isLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, message } = error as NodeJS.ErrnoException;
  const waited = name === 'AbortError' || name === 'TimeoutError' || code === 'Cancelled';
  return waited || CLOSED.test(message);
}
