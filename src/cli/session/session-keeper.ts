import type { Session } from '../../sdk/sign-in/session.ts';

/** Where one session is kept between commands. */
export interface SessionKeeper {
  load(): Promise<Session | undefined>;
  save(session: Session): Promise<void>;
  /** False when there was none. */
  remove(): Promise<boolean>;
  /** Runs a renewal while no other pgb does: a refresh token works once. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
}
