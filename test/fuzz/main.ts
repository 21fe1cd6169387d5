// `npm run test:fuzz`: a portal is sent requests that are more or less right, a million of them, and must answer each.
//   npm run test:fuzz -- --requests 10000 --seed 303208     so many, of an earlier run
// It says how long one piece of work held up all others and how the memory of the portal grew, and ends with 1 when a
// request was answered as none may be, when others were held up for more than 100 ms, or when the memory grew without end.
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

const MEBIBYTE = 2 ** 20;
const MOST_GROWTH = 32 * MEBIBYTE;

const done = await withPortal(async ({ url, known, logged, state }) => {
  const held: number[] = [];
  let heldUp = 0;
  const step = Math.max(1_000, Math.floor(requests / 20_000) * 1_000);
  const every = async (sent: number): Promise<void> => {
    if (sent % step !== 0) return;
    const { memory, heldUpMilliseconds } = await state();
    held.push(memory);
    // What is loaded and compiled at first holds it up once.
    if (sent > step) heldUp = Math.max(heldUp, heldUpMilliseconds);
    process.stderr.write(
      `${sent} sent, ${Math.round(memory / MEBIBYTE)} MiB held, ${Math.round(heldUpMilliseconds)} ms held up\n`,
    );
  };
  const found = await fuzz({ url, known, seed, requests, every });
  // The first quarter warms up: what is compiled and cached is held for good.
  const [warm = 0] = held.slice(Math.floor(held.length / 4));
  return {
    seed,
    ...found,
    logged: logged.slice(0, 20),
    heldUpMilliseconds: Math.round(heldUp),
    grownMebibytes: Math.round(((held.at(-1) ?? warm) - warm) / MEBIBYTE),
  };
});
process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
const isWell =
  done.faults.length === 0 &&
  done.logged.length === 0 &&
  done.heldUpMilliseconds <= 100 &&
  done.grownMebibytes * MEBIBYTE <= MOST_GROWTH;
process.exitCode = isWell ? 0 : 1;
