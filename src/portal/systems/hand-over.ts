import type { Clock } from '../clock.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { arePaymentsHeld } from '../store/queries/payments/held-payments.ts';
import {
  type DeliveryRecord,
  dropDelivery,
  dueDeliveries,
  endTaken,
  takeDelivery,
} from '../store/queries/deliveries/deliveries.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './content.ts';
import type { Partner } from './partner.ts';
import { HandoutRefusedError } from './system.ts';

/** The parts of a portal that exchange with other systems. */
export interface ExchangeParts {
  store: Store;
  pipeline: Pipeline;
  log: Log;
  metrics: Metrics;
  clock: Clock;
}

const MINUTE = 60_000;
/** What was not taken is tried again after these times, and then each hour: a payment is never given up by itself. */
const waits = [1, 2, 5, 10, 30, 60].map((minutes) => minutes * MINUTE);
const AT_ONCE = 100;
/** Longer than the handing over may take, so that no other process begins meanwhile. */
const TAKEN = 15 * MINUTE;

/**
 * Hands over what is to go by now: each once, whatever the number of processes. What may have got there without an answer
 * goes again under the same reference. Answers false when the system gave no answer, and then the rest waits too.
 */
export async function handOver(parts: ExchangeParts, partner: Partner): Promise<boolean> {
  const { store, clock } = parts;
  if (partner.owner === null && (await arePaymentsHeld(store))) return true;
  for (const due of await dueDeliveries(store, partner.owner, { now: clock.now(), count: AT_ONCE })) {
    // A slow system may keep the round with those before it for longer than one is taken.
    if (!(await takeDelivery(store, due, clock.now() + TAKEN))) continue;
    if (!(await handOne(parts, partner, due))) return false;
  }
  return true;
}

async function handOne(parts: ExchangeParts, partner: Partner, delivery: DeliveryRecord): Promise<boolean> {
  const { store, log, metrics, clock } = parts;
  const { id, kind, attempts } = delivery;
  const count = (outcome: 'delivered' | 'refused' | 'no-answer'): void =>
    metrics.count('pgb_deliveries_total', { system: partner.label, kind, outcome });
  try {
    const handout = await contentOf({ ...parts, partner }, delivery);
    if (handout === undefined) {
      await dropDelivery(store, id);
      return true;
    }
    await partner.system.take(handout);
  } catch (error) {
    const isRefused = error instanceof HandoutRefusedError;
    const { code = 'NO_ANSWER', ...facts } = errorFacts(error);
    log({ level: 'warn', event: 'delivery-not-taken', system: partner.label, kind, ...facts, code });
    count(isRefused ? 'refused' : 'no-answer');
    const nextAt = clock.now() + (waits[attempts] ?? waits.at(-1) ?? MINUTE);
    await endTaken(store, id, { status: isRefused ? 'refused' : 'waiting', problem: code, nextAt, closedAt: null });
    return isRefused;
  }
  count('delivered');
  const now = clock.now();
  await endTaken(store, id, { status: 'delivered', problem: null, nextAt: now, closedAt: now });
  return true;
}
