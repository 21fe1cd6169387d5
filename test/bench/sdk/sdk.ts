import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { personaUserAgent, PgbClient, signIn } from 'pgb-portaal';
import { request } from 'undici';
import { median, ratio, rounded, timed, turnByTurn, type Way } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withPortal } from '../portal.ts';

const usualRounds = 30;
const mostWarmUps = 3;
const calls = { trivial: 500, portal: 100 };

interface Sdk {
  overRequest: number;
  overRequestOnPortal: number;
  microsecondsPerCall: number;
  rounds: number;
}

function repeated(count: number, call: () => Promise<unknown>): Way {
  return () =>
    timed(async () => {
      for (let done = 0; done < count; done += 1) await call();
    });
}

/** The same call through the SDK and by hand, turn by turn. */
async function compare(portal: string, token: string, count: number, rounds: number) {
  await using client = new PgbClient({ portal, auth: token });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const byHand = async (): Promise<unknown> => (await request(`${portal}/v1/me`, { headers })).body.json();
  const ways = { sdk: repeated(count, () => client.me.show()), bare: repeated(count, byHand) };
  await turnByTurn(ways, Math.min(mostWarmUps, rounds));
  return await turnByTurn(ways, rounds);
}

async function measure({ rounds = usualRounds, say }: BenchOptions): Promise<Sdk> {
  return withPortal({ clients: 1 }, async (portal) => {
    const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('organisation') });
    await using client = new PgbClient({ portal, auth: accessToken });
    const me = JSON.stringify(await client.me.show());
    say(`${rounds} times ${calls.trivial} calls of a trivial server, and ${calls.portal} of a portal, each way`);
    const trivial = await withTrivialServer(me, (url) => compare(url, accessToken, calls.trivial, rounds));
    const real = await compare(portal, accessToken, calls.portal, rounds);
    return {
      overRequest: ratio(trivial.sdk, trivial.bare),
      overRequestOnPortal: ratio(real.sdk, real.bare),
      microsecondsPerCall: rounded((median(trivial.sdk) / calls.trivial) * 1000, 0),
      rounds,
    };
  });
}

async function withTrivialServer<Result>(body: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const worker = new Worker(new URL('./trivial-server.ts', import.meta.url), { workerData: body });
  const [port] = (await once(worker, 'message')) as [number];
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    worker.postMessage('close');
    await once(worker, 'exit');
  }
}

/** What the SDK adds to a request: checks of the answer, retries, deadlines. */
export const part = partOf<Sdk>({
  measure,
  rows: ({ overRequest, overRequestOnPortal, microsecondsPerCall }) => [
    { name: 'SDK call over undici.request, trivial server', value: times(overRequest) },
    { name: 'SDK call over undici.request, portal', value: times(overRequestOnPortal) },
    { name: 'SDK call, trivial server', value: `${microsecondsPerCall} µs` },
  ],
});
