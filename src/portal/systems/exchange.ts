import { errorFacts } from '../log.ts';
import { clearSilence, noteSilence } from '../store/queries/deliveries/silence.ts';
import { followInstructions } from './follow-instructions.ts';
import { type ExchangeParts, handOver } from './hand-over.ts';
import { type Partner, partnersOf } from './partner.ts';
import { queueDeliveries } from './queue-deliveries.ts';
import type { Systems } from './system.ts';
import { tellOffice } from './tell-office.ts';

/** Does one round with every system, beside each other: one that is silent keeps no other waiting. */
export type Exchange = (stopping?: AbortSignal) => Promise<void>;

/** Makes what exchanges with the systems that are configured; undefined where there are none. */
export function createExchange(parts: ExchangeParts, systems: Systems): Exchange | undefined {
  const partners = partnersOf(parts.store, systems);
  if (partners.length === 0) return undefined;
  return async (stopping) => {
    await Promise.all(partners.map((partner) => exchangeWith(parts, partner, stopping)));
  };
}

/** When the portal closes meanwhile, the next one does what is not done yet. */
async function exchangeWith(parts: ExchangeParts, partner: Partner, stopping: AbortSignal | undefined): Promise<void> {
  const { store, log, clock } = parts;
  try {
    for (let more = true; more;) more = await queueDeliveries(store, partner, clock.now());
    if (stopping?.aborted) return;
    const isTaken = await handOver(parts, partner);
    if (stopping?.aborted) return;
    const isHeard = await followInstructions(parts, partner);
    await tellOffice(store, partner, clock.now());
    if (isTaken && isHeard) await clearSilence(store, partner.owner);
    else await noteSilence(store, partner.owner, clock.now());
  } catch (error) {
    // The next round tries again. A database that was closed meanwhile is no news.
    if (stopping?.aborted) return;
    log({ level: 'error', event: 'exchange-failed', system: partner.label, ...errorFacts(error) });
  }
}
