import type { Session } from '../../../sdk/sign-in/session.ts';

/** A keeper keeps one session between commands. */
export interface SessionKeeper {
  readonly load: () => Promise<Session | undefined>;
  readonly save: (session: Session) => Promise<void>;
  /** The answer is false when there was no session. @throws CliError when one may be there still. */
  readonly remove: () => Promise<boolean>;
  /** Runs a renewal while no other pgb does: a refresh token works once. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}
