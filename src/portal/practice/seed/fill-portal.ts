import type { Services } from '../../handler.ts';
import { lock } from '../../store/locks.ts';
import { findProviderInFull } from '../../store/queries/practice/people-in-full.ts';
import { addSetting, findSetting, setSetting } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { mostClients, numbers } from '../seeded-numbers.ts';
import { organisation } from '../people/providers.ts';
import { institution } from './content/institution.ts';
import { seedPastMonths } from './past-months.ts';
import { writeSeed } from './write-seed.ts';

const SEEDED = 'practice.seeded';
const CLIENTS = 'practice.clients';
/** Clients that are made at once, so that an institution of any size takes the same memory. */
const STEP = 1000;

/** Fills a new practice portal, once: of several processes that start together, one does and the others wait for it. */
export async function seedPortal(store: Store, services: Services, seed: 'base' | 'none'): Promise<void> {
  if ((await findSetting(store, SEEDED)) !== undefined) return;
  await store.transaction(async (transaction) => {
    if (!(await addSetting(transaction, SEEDED, seed))) return;
    await keepNumbers(transaction);
    if (seed === 'base') await seedPastMonths(transaction, services);
  });
}

/** Records that are made by using the portal are numbered above those that are, or may still be, seeded. */
async function keepNumbers(store: Store): Promise<void> {
  for (const kind of ['budget-holder', 'care-provider', 'award', 'agreement'] as const) {
    await store.nextIds(kind, numbers.last);
  }
}

/** Sees to it that the institution has at least so many clients, each with an award and an approved agreement. */
export async function seedClients(store: Store, clients: number): Promise<void> {
  if (clients > mostClients) throw new RangeError(`An institution has at most ${mostClients} clients`);
  await store.transaction(async (transaction) => {
    await lock(transaction, CLIENTS);
    const there = Number((await findSetting(transaction, CLIENTS)) ?? 0);
    if (there >= clients) return;
    const known = await findProviderInFull(transaction, organisation.number);
    if (known === undefined) await writeSeed(transaction, { ...institution(1, 0), providers: [organisation] });
    for (let from = there + 1; from <= clients; from += STEP) {
      await writeSeed(transaction, institution(from, Math.min(from + STEP - 1, clients)));
    }
    await setSetting(transaction, CLIENTS, String(clients));
  });
}
