import type { PaymentRun } from '../contract/types.ts';
import { createPracticePortal, type PracticePortal } from '../portal/practice/practice-portal.ts';
import { PgbClient } from '../sdk/client.ts';
import type { ClientOptions } from '../sdk/options.ts';
import { personaUserAgent } from '../sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../sdk/sign-in/sign-in.ts';

const millisecondsPerDay = 86_400_000;

/** The options say who is there, and when it is. */
export interface TestPortalOptions {
  /** Clients of a care institution besides the seven people who are always there. */
  clients?: number;
  /** The clock begins at this moment, in milliseconds since 1970; 3 November 2026 when absent. */
  now?: number;
}

/** A real portal in memory, with invented people and a clock of its own. Nothing is mocked, nothing is kept. */
export interface TestPortal {
  readonly url: string;
  /** A client signed in as a person of the practice portal (`holder`, `organisation`, …) or by number (`A0001001`). */
  as(persona: string, options?: Omit<ClientOptions, 'portal' | 'auth'>): Promise<PgbClient>;
  /** An access token of that person, for another process. */
  tokenOf(persona: string): Promise<string>;
  /** Lets days pass, with the payment runs that belong to them. */
  forward(days: number): Promise<PaymentRun[]>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * @example
 * await using portal = await openTestPortal({ clients: 10 });
 * const institution = await portal.as('organisation');
 * const { items } = await institution.agreements.list();
 */
/** Starts a portal in memory, on a free port of this machine; close it when the tests are done. */
export async function openTestPortal({ clients, now }: TestPortalOptions = {}): Promise<TestPortal> {
  const portal = await createPracticePortal({
    ...(clients !== undefined && { seed: { clients } }),
    ...(now !== undefined && { now }),
  });
  return testPortalOn(portal);
}

function testPortalOn(portal: PracticePortal): TestPortal {
  const opened: PgbClient[] = [];
  const tokenOf = async (persona: string): Promise<string> =>
    (await signIn({ portal: portal.url, userAgent: personaUserAgent(persona) })).accessToken;
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((client) => client.close()));
    await portal.close();
  };
  return {
    url: portal.url,
    tokenOf,
    close,
    async as(persona, options = {}) {
      const client = new PgbClient({ ...options, portal: portal.url, auth: await tokenOf(persona) });
      opened.push(client);
      return client;
    },
    forward: async (days) => (await portal.advance(portal.clock.now() + days * millisecondsPerDay)) ?? [],
    [Symbol.asyncDispose]: close,
  };
}
