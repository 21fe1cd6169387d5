import { afterAll, beforeAll } from 'vitest';
import { createPracticePortal, type PracticePortal } from '../../../src/portal/practice/practice-portal.ts';
import {
  personaUserAgent,
  PgbClient,
  sessionAuth,
  signIn,
  type ClientOptions,
  type Session,
} from '../../../src/index.ts';

export interface PracticeOfTests {
  /** Known when the tests run. */
  readonly url: string;
  sessionOf(persona: string): Promise<Session>;
  clientOf(persona: string, options?: Partial<ClientOptions>): Promise<PgbClient>;
}

/** A practice portal for the tests of one file, with an institution of some clients. */
export function practicePortal(clients: number): PracticeOfTests {
  let portal: PracticePortal;
  const open: PgbClient[] = [];
  beforeAll(async () => {
    portal = await createPracticePortal({ log: () => {}, seed: { clients } });
  });
  afterAll(async () => {
    await Promise.all(open.map((client) => client.close()));
    await portal.close();
  });
  const sessionOf = (persona: string): Promise<Session> =>
    signIn({ portal: portal.url, userAgent: personaUserAgent(persona) });
  return {
    get url() {
      return portal.url;
    },
    sessionOf,
    clientOf: async (persona, options = {}) => {
      const auth = sessionAuth(await sessionOf(persona));
      const client = new PgbClient({ portal: portal.url, auth, ...options });
      open.push(client);
      return client;
    },
  };
}
