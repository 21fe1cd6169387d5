// A portal in a process of its own, for those who send it whatever they like. It tells where it listens and whom it knows,
// and, whenever it is asked, how much memory it holds and how long it was held up since.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createIssuer } from '../portal/support/issuer.ts';
import { startOfTests } from '../portal/support/cases.ts';
import { askPortal } from '../portal/support/ask-portal.ts';
import { testKey } from '../portal/support/test-key.ts';
import { createWorld } from '../portal/support/world.ts';
import { assemblePortal } from '../../src/portal/portal.ts';
import type { Known } from './requests.ts';

const [, , database = ''] = process.argv;
const clock = { at: startOfTests, now: () => clock.at };
const issuer = await createIssuer(clock);
const unlimited = { count: 1_000_000_000, seconds: 1 };
const portal = await assemblePortal({
  database,
  key: testKey,
  identity: issuer.identity,
  clock,
  log: (entry) => {
    if (entry.level === 'error') process.send?.({ log: entry });
  },
  checkAnswers: true,
  limits: {
    calls: unlimited,
    callsFromAddress: unlimited,
    guesses: unlimited,
    personSearchesPerDay: 1_000_000_000,
    companySearchesPerDay: 1_000_000_000,
  },
});

const known: Known = await createWorld({
  portal,
  issuer,
  clock,
  log: [],
  ask: (...asked) => askPortal(portal, ...asked),
});
const { origin: url } = await portal.listen({ port: 0 });
const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();
process.on('message', (asked) => {
  if (asked === 'state') {
    const heldUpMilliseconds = delays.max / 1e6;
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage().heapUsed, heldUpMilliseconds });
    // What the collecting took is nobody's request; it is measured only when the clock of the measure comes round.
    setTimeout(() => delays.reset(), 25);
  } else {
    void portal.close().then(() => process.exit(0));
  }
});
process.send?.({ url, known });
