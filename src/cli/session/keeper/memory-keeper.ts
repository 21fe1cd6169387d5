import type { Keeper } from './session-keeper.ts';

const kept = new Map<string, string>();

/** Keeps a secret as long as this process runs, and nowhere else: each command asks anew who one is. */
export function textInMemory(key: string): Keeper<string> {
  return {
    load: async () => kept.get(key),
    save: async (text) => void kept.set(key, text),
    remove: async () => kept.delete(key),
    exclusively: (work) => work(),
  };
}
