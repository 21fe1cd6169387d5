import { join } from 'node:path';
import { withLock } from '../config/lock.ts';
import { CliError } from '../failure/cli-error.ts';
import { lockIn, parsed } from './file-keeper.ts';
import type { SessionKeeper } from './session-keeper.ts';

const SERVICE = 'pgb-portaal';
/** A keychain that waits for a person who is not there would wait for ever. */
const PATIENCE = 15_000;

/** In the keychain of the system. When that is not there it says so; a file is only used when somebody asks for it. */
export function keychainKeeper(folder: string, key: string): SessionKeeper {
  return {
    load: async () => parsed(await use(key, (entry, signal) => entry.getPassword(signal))),
    save: (session) => use(key, (entry, signal) => entry.setPassword(JSON.stringify(session), signal)),
    remove: async () => (await use(key, (entry, signal) => entry.deleteCredential(signal))) as boolean,
    exclusively: (work) => withLock(lockIn(join(folder, 'sessions'), key), work),
  };
}

type Entry = import('@napi-rs/keyring').AsyncEntry;

async function use<Result>(key: string, work: (entry: Entry, signal: AbortSignal) => Promise<Result>): Promise<Result> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    return await work(new AsyncEntry(SERVICE, key), AbortSignal.timeout(PATIENCE));
  } catch (error) {
    throw new CliError('keychain-unavailable', {}, { cause: error });
  }
}
