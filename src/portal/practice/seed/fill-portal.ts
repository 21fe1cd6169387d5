import { amsterdamDate } from '../../../domain/values/date.ts';
import type { Services } from '../../handler.ts';
import { lock } from '../../store/locks.ts';
import { finishJob } from '../../store/queries/jobs/job-claims.ts';
import { findProviderInFull } from '../../store/queries/practice/people-in-full.ts';
import { addSetting, findSetting, setSetting } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { practiceJobs } from '../payroll/practice-jobs.ts';
import { mostClients, mostRepresented, numbers } from '../seeded-numbers.ts';
import { organisation } from '../people/providers.ts';
import { noonOf } from './content/calendar.ts';
import { institution } from './content/institution.ts';
import { agreementsToSign, isToSign, representedAwards, waitingDeclarations } from './content/represented.ts';
import { createActAs } from './act-as.ts';
import { seedPastMonths } from './past-months.ts';
import { writeRepresentatives, writeSeed } from './write-seed.ts';

const SEEDED = 'practice.seeded';
const CLIENTS = 'practice.clients';
const REPRESENTED = 'practice.represented';
/** Clients that are made at once, so that an institution of any size takes the same memory. */
const STEP = 1000;
/** Of so many clients the declarations fit in one batch. */
const DECLARED_AT_ONCE = 100;

/**
 * Fills a new practice portal, once: of several processes that start together, one does and the others wait for it. The
 * work of its first day is done then, so that what is approved on that day is paid on a next one, however slow the
 * machine is.
 */
export async function seedPortal(
  store: Store,
  services: Services,
  { seed, now }: { seed: 'base' | 'none'; now: number },
): Promise<void> {
  if ((await findSetting(store, SEEDED)) !== undefined) return;
  await store.transaction(async (transaction) => {
    if (!(await addSetting(transaction, SEEDED, seed))) return;
    await keepNumbers(transaction);
    if (seed === 'base') await seedPastMonths(transaction, services);
    await noteFirstDay(transaction, now);
  });
}

async function noteFirstDay(store: Store, now: number): Promise<void> {
  const date = amsterdamDate(now);
  for (const { name } of practiceJobs) {
    await finishJob(store, { job: name, date, claimedBy: SEEDED, claimedAt: now }, date);
  }
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

/** Sees to it that the representative acts for at least so many clients of the institution, each with work to do. */
export async function seedRepresented(store: Store, services: Services, holders: number): Promise<void> {
  if (holders > mostRepresented) throw new RangeError(`A representative acts for at most ${mostRepresented} holders`);
  await seedClients(store, holders);
  await store.transaction(async (transaction) => {
    await lock(transaction, REPRESENTED);
    const there = Number((await findSetting(transaction, REPRESENTED)) ?? 0);
    if (there >= holders) return;
    for (let from = there + 1; from <= holders; from += DECLARED_AT_ONCE) {
      await represent(transaction, services, from, Math.min(from + DECLARED_AT_ONCE - 1, holders));
    }
    await setSetting(transaction, REPRESENTED, String(holders));
  });
}

async function represent(store: Store, services: Services, from: number, to: number): Promise<void> {
  const awards = representedAwards(from, to);
  await writeRepresentatives(store, awards);
  const toSign = awards.filter(isToSign).length;
  if (toSign > 0) await writeSeed(store, agreementsToSign(awards, await store.nextIds('agreement', toSign)));
  const declarations = awards.flatMap((_, index) => waitingDeclarations(from + index));
  if (declarations.length === 0) return;
  // What cannot be declared any more, because somebody already did, waits as that person left it.
  await createActAs(store, services)('organisation', noonOf('2026-11-02'), 'declarations.batch', { declarations });
}
