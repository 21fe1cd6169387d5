import type { OperationName } from '../../contract/operations.ts';
import { type Power, powersOf } from '../../domain/award/powers.ts';
import { type IsoDate, startOfDay } from '../../domain/values/date.ts';
import type { Role } from '../../domain/words.ts';
import { fullName } from '../answers/budget-holder-reference.ts';
import type { Caller } from '../access/caller.ts';
import {
  type Acting,
  capacitiesOver,
  findActing,
  findAwardsOutside,
  findHolderByBsn,
  findProvidersByNumber,
  findRepresentativeName,
  isTold,
} from '../store/queries/people/sign-in/callers.ts';
import type { Store } from '../store/store.ts';
import { personOfOrganisation } from '../store/queries/people/person-key.ts';
import { staffOfProvider, staffOfRepresentative } from '../store/queries/people/sign-in/staff.ts';
import type { Claims } from './token/claims.ts';
import { onlyMeans } from './check-means.ts';
import { findSeat } from './find-seat.ts';
import { turnAway } from './turn-away.ts';

type Found = Pick<Caller, 'name'> & Partial<Caller>;
type Finder = (store: Store, claims: Claims, at: { today: IsoDate; issuer: string; now: number }) => Promise<Found>;

/** What whoever represents nobody any more may still call: what tells them so. */
const forFormer: ReadonlySet<OperationName> = new Set([
  'me.show',
  'home.show',
  'messages.list',
  'messages.show',
  'messages.read',
  'messages.document',
  'events.list',
  'profile.show',
  'profile.update',
]);

export function checkStillActs({ role, budgetHolderIds }: Caller, operation: OperationName): void {
  if (role === 'representative' && budgetHolderIds.length === 0 && !forFormer.has(operation))
    turnAway('represents-nobody');
}

/** Names who is calling, in a way that stays the same and is not personal. */
export function subjectOf(store: Store, issuer: string, { sub }: Claims): string {
  return store.hash(`${issuer} ${sub}`);
}

const nobody: ReadonlySet<number> = new Set();

/** Finds in the portal's own records what a verified sign-in may act for. */
export async function findCaller(
  store: Store,
  issuer: string,
  claims: Claims,
  today: IsoDate,
  now = startOfDay(today),
): Promise<Caller> {
  return {
    subject: subjectOf(store, issuer, claims),
    role: claims.role,
    person: null,
    budgetHolderIds: [],
    awardsOutside: [],
    without: { care: nobody, money: nobody },
    careProviderId: null,
    office: null,
    ...(await finders[claims.role](store, claims, { today, issuer, now })),
  };
}

// Source: leaflet for budget holders, one can sign in from the moment that an award is entered.
const budgetHolder: Finder = async (store, { bsn }) => {
  const holder = bsn === undefined ? undefined : await findHolderByBsn(store, bsn);
  if (bsn === undefined || holder === undefined) return turnAway('no-award');
  return { person: store.hash(bsn), name: fullName(holder), budgetHolderIds: [holder.id] };
};

/**
 * Whoever signs in by eHerkenning acts for the organisation, where an award names it, with the rights of their seat. Who
 * has a BSN acts as themselves.
 */
const representative: Finder = async (store, claims, { today, issuer }) => {
  const { bsn, kvk } = claims;
  const ofOrganisation = kvk === undefined ? undefined : personOfOrganisation(kvk);
  const persons = [ofOrganisation, bsn === undefined ? undefined : store.hash(bsn)].filter((one) => one !== undefined);
  const found =
    (await firstOf(persons, (person) => findPowers(store, person, today))) ??
    // Whose power has ended is let in to read that: nothing else is theirs to see.
    (await firstOf(persons, async (person) => ((await isTold(store, person)) ? { person } : undefined))) ??
    turnAway('represents-nobody');
  const known = await findRepresentativeName(store, found.person);
  const caller = { ...found, name: claims.name ?? known ?? '' };
  if (found.person !== ofOrganisation) return caller;
  const organisation = { key: staffOfRepresentative(ofOrganisation), name: known ?? caller.name };
  const seat = await findSeat(store, issuer, claims, organisation);
  return { ...caller, ...(seat && { seat }) };
};

async function firstOf<Key, Value>(
  keys: readonly Key[],
  find: (key: Key) => Promise<Value | undefined>,
): Promise<Value | undefined> {
  for (const key of keys) {
    const found = await find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Powers = Pick<Caller, 'budgetHolderIds' | 'awardsOutside' | 'without'>;

async function findPowers(
  store: Store,
  person: string,
  today: IsoDate,
): Promise<(Powers & { person: string }) | undefined> {
  const over = await capacitiesOver(store, person, today);
  const acting = await findActing(store, person, over);
  if (acting.length === 0) return undefined;
  const holders = together(acting, 'holders');
  const awards = together(acting, 'awards');
  return {
    person,
    budgetHolderIds: holders,
    awardsOutside: await findAwardsOutside(store, person, over, { holders, awards }),
    without: { care: lacking(acting, 'care'), money: lacking(acting, 'money') },
  };
}

/** The numbers of all capacities, each once: nearly always there is one. */
function together(acting: readonly Acting[], of: 'holders' | 'awards'): number[] {
  const [first, ...others] = acting;
  if (first !== undefined && others.length === 0) return first[of];
  return [...new Set(acting.flatMap((each) => each[of]))].sort((one, other) => one - other);
}

function holdersOf(acting: readonly Acting[]): Set<number> {
  return new Set(acting.flatMap(({ holders }) => holders));
}

/** Somebody may act in several capacities for one holder: any of them will do. */
function lacking(acting: readonly Acting[], power: Power): ReadonlySet<number> {
  const able = acting.filter(({ kind }) => powersOf[kind].includes(power));
  if (able.length === acting.length) return nobody;
  const having = holdersOf(able);
  return new Set(
    holdersOf(acting)
      .values()
      .filter((id) => !having.has(id)),
  );
}

// Source: leaflet for care providers, the portal opens when a budget holder has shared an agreement.
const careProvider: Finder = async (store, claims, { issuer, now }) => {
  const { name, bsn, agb, kvk } = claims;
  const known = await findProvidersByNumber(store, { bsn, agb, kvk });
  const provider = known.find(({ shared }) => shared);
  if (provider === undefined) return turnAway('no-agreement-shared');
  // Source: SVB, the KVK number behind the AGB code must be the one on the agreement.
  const isOther = agb !== undefined && kvk !== undefined && provider.kvkNumber !== null && provider.kvkNumber !== kvk;
  if (isOther) return turnAway('other-kvk');
  const found = { person: provider.person, name: name ?? provider.name, careProviderId: provider.id };
  // Whoever signs in by their own number acts for themselves.
  if (agb === undefined && kvk === undefined) return found;
  const seat = await findSeat(store, issuer, claims, { key: staffOfProvider(provider.id), name: provider.name });
  if (seat === undefined) return found;
  const only = await onlyMeans(store, seat, now);
  return { ...found, seat: { ...seat, ...(only !== undefined && { only }) } };
};

const assessor: Finder = async (_store, { office, name }) =>
  office === undefined ? turnAway('no-office') : { name: name ?? office.name, office };

const paymentOfficer: Finder = async (_store, { name, sub }) => ({ name: name ?? sub });

const finders: Readonly<Record<Role, Finder>> = {
  'budget-holder': budgetHolder,
  representative,
  'care-provider': careProvider,
  assessor,
  'payment-officer': paymentOfficer,
};
