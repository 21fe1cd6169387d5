import { onTestFinished } from 'vitest';
import { isPgbError, PgbClient, type ClientOptions, type PgbError } from '../../../src/index.ts';
import { fakeTime, type FakeTime } from './fake-time.ts';

export interface ClientOfTest {
  client: PgbClient;
  time: FakeTime;
}

/** A client that waits for nothing, of a server that runs. */
export function clientFor({ url }: { url: string }, options: Partial<ClientOptions> = {}): ClientOfTest {
  const time = fakeTime();
  const client = new PgbClient({ portal: url, auth: 'token', time, ...options });
  onTestFinished(() => client.close());
  return { client, time };
}

/** The error that a call ends with. */
export async function failure(call: PromiseLike<unknown>): Promise<PgbError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && isPgbError(outcome.error)) return outcome.error;
  throw new Error('no error of ours', { cause: outcome });
}
