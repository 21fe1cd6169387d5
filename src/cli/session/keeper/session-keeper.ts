import type { Session } from '../../../sdk/sign-in/session.ts';

/** A keeper keeps one secret between commands. */
export interface Keeper<Kept> {
  readonly load: () => Promise<Kept | undefined>;
  readonly save: (kept: Kept) => Promise<void>;
  /** The answer is false when there was nothing. @throws CliError when it may be there still. */
  readonly remove: () => Promise<boolean>;
  /** Runs a change while no other pgb does: a refresh token works once, and so does a sign-in that was begun. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}
export type SessionKeeper = Keeper<Session>;

/** Keeps a secret as a text; what cannot be read is as good as none. */
export function keeping<Kept>(texts: Keeper<string>, read: (text: string) => Kept | undefined): Keeper<Kept> {
  return {
    ...texts,
    load: async () => {
      const text = await texts.load();
      return text === undefined ? undefined : read(text);
    },
    save: (kept) => texts.save(JSON.stringify(kept)),
  };
}

/** A damaged session is as good as none: one signs in again. */
export function parseSession(text: string): Session | undefined {
  return parseKept<Session>(text, { portal: 'string', accessToken: 'string', expiresAt: 'number' });
}

type Kinds<Kept> = Readonly<Partial<Record<keyof Kept & string, 'string' | 'number'>>>;

/** What was kept; undefined when a field is not there or of another kind. */
export function parseKept<Kept>(text: string, kinds: Kinds<Kept>): Kept | undefined {
  try {
    const found = JSON.parse(text) as Record<string, unknown> | null;
    return Object.entries(kinds).every(([name, kind]) => typeof found?.[name] === kind) ? (found as Kept) : undefined;
  } catch {
    return undefined;
  }
}
