import { afterAll, beforeAll } from 'vitest';
import { createPracticePortal, type PracticePortal } from '../../../src/portal/practice/practice-portal.ts';
import type { PersonaKey } from '../../../src/portal/practice/people/persona.ts';
import { PgbClient } from '../../../src/sdk/client.ts';
import { personaUserAgent } from '../../../src/sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../../src/sdk/sign-in/sign-in.ts';
import { run, type Given, type Result } from './run.ts';

export interface TestPortal {
  readonly url: string;
  readonly practice: PracticePortal;
  /** Runs a command as somebody. */
  as(persona: PersonaKey, argv: readonly string[], given?: Given): Promise<Result>;
  /** What signs somebody in from another process. */
  token(persona: PersonaKey): Promise<string>;
  /** The same person, over the SDK. */
  client(persona: PersonaKey): Promise<PgbClient>;
}

/** The real practice portal, in this process and in memory, for the tests of one file; with an institution of so many clients. */
export function usePortal({ clients: count = 0 } = {}): TestPortal {
  let practice: PracticePortal | undefined;
  const tokens = new Map<PersonaKey, Promise<string>>();
  const clients: PgbClient[] = [];

  beforeAll(async () => {
    practice = await createPracticePortal({ log: () => undefined, ...(count > 0 && { seed: { clients: count } }) });
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await practice?.close();
  });

  const running = (): PracticePortal => {
    if (practice === undefined) throw new Error('The portal runs during tests only');
    return practice;
  };
  const token = (persona: PersonaKey): Promise<string> => {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const fresh = signIn({ portal: running().url, userAgent: personaUserAgent(persona) }).then(
      ({ accessToken }) => accessToken,
    );
    tokens.set(persona, fresh);
    return fresh;
  };
  return {
    get url() {
      return running().url;
    },
    get practice() {
      return running();
    },
    token,
    as: async (persona, argv, given = {}) =>
      run(argv, { ...given, env: { PGB_PORTAL: running().url, PGB_TOKEN: await token(persona), ...given.env } }),
    client: async (persona) => {
      const client = new PgbClient({ portal: running().url, auth: await token(persona), language: 'en' });
      clients.push(client);
      return client;
    },
  };
}
