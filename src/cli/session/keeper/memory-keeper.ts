import type { Session } from '../../../sdk/sign-in/session.ts';
import type { SessionKeeper } from './session-keeper.ts';

const kept = new Map<string, Session>();

/** Keeps a session as long as this process runs, and nowhere else: each command asks anew who one is. */
export function memoryKeeper(key: string): SessionKeeper {
  return {
    load: async () => kept.get(key),
    save: async (session) => void kept.set(key, session),
    remove: async () => kept.delete(key),
    exclusively: (work) => work(),
  };
}
