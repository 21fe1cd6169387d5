// `npm run test:fuzz`: a portal is sent requests that are more or less right, a million of them, and must answer each.
//   npm run test:fuzz -- --requests 10000 --seed 303208     so many, of an earlier run
// It says how long others had to wait meanwhile and how the memory of the portal grew, and ends with 1 when a request was
// answered as none may be, when it waited more than 100 ms, or when the memory grew without end.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { withPortal } from './with-portal.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    requests: { type: 'string', default: '1000000' },
  },
});
const seed = Number(values.seed);
const requests = Number(values.requests);

/** How long /health of somebody else waited, in milliseconds, asked 20 times a second. */
async function watch(url: string, stopped: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  while (!stopped.aborted) {
    const since = performance.now();
    await (await fetch(`${url}/health`)).arrayBuffer();
    waits.push(performance.now() - since);
    await pause(50);
  }
  return waits.sort((a, b) => a - b);
}

const MEBIBYTE = 2 ** 20;
const MOST_GROWTH = 32 * MEBIBYTE;

const done = await withPortal(async ({ url, known, logged, memory }) => {
  const stop = new AbortController();
  const watched = watch(url, stop.signal);
  const held: number[] = [];
  const every = async (sent: number): Promise<void> => {
    if (sent % Math.max(1_000, Math.floor(requests / 20_000) * 1_000) !== 0) return;
    held.push(await memory());
    process.stderr.write(`${sent} sent, ${Math.round((held.at(-1) ?? 0) / MEBIBYTE)} MiB held\n`);
  };
  const found = await fuzz({ url, known, seed, requests, every });
  stop.abort();
  const waits = await watched;
  const at = (share: number): number => Math.round((waits[Math.floor((waits.length - 1) * share)] ?? 0) * 10) / 10;
  // The first quarter warms up: what is compiled and cached is held for good.
  const [warm = 0] = held.slice(Math.floor(held.length / 4));
  return {
    seed,
    ...found,
    logged: logged.slice(0, 20),
    othersWaitedMilliseconds: { median: at(0.5), p99: at(0.99), most: at(1) },
    grownMebibytes: Math.round(((held.at(-1) ?? warm) - warm) / MEBIBYTE),
  };
});
process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
const isWell =
  done.faults.length === 0 &&
  done.logged.length === 0 &&
  done.othersWaitedMilliseconds.most <= 100 &&
  done.grownMebibytes * MEBIBYTE <= MOST_GROWTH;
process.exitCode = isWell ? 0 : 1;
