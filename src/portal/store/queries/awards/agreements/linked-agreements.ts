import { sql } from 'kysely';
import type { WorkArrangements } from '../../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../../domain/values/date.ts';
import { formatRecordId } from '../../../../../domain/values/record-id.ts';
import type { CareFunction } from '../../../../../domain/words.ts';
import type { Caller } from '../../../../access/caller.ts';
import { insertRows } from '../../../rows/insert-rows.ts';
import { isOneOf, rowsOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';
import { countByHolder, type HolderCount } from '../../holder-count.ts';
import { anyOf } from '../../visibility/any-of.ts';
import { visibleAgreement } from '../../visibility/visible-records.ts';
import type { AgreementOnAward } from './agreements-on.ts';
import type { AwardRecord } from '../awards.ts';

export interface AgreementToLink extends AgreementOnAward {
  status: string;
  /** Care that was agreed at a rate; empty for a fixed amount. */
  careFunctions: readonly CareFunction[];
}

/**
 * The agreements of the holder that rest on another award of the same office and law already, and not on this one, and
 * whose term reaches its days.
 */
export async function agreementsToLink({ db }: Store, award: AwardRecord): Promise<AgreementToLink[]> {
  const rows = await db
    .selectFrom('agreement')
    .select(['id', 'budgetHolderId', 'careProviderId', 'end', 'status', 'workArrangementsJson'])
    .where('budgetHolderId', '=', award.budgetHolderId)
    .where('status', 'not in', ['draft', 'returned', 'rejected'])
    .where('careProviderId', 'is not', null)
    .where('start', '<=', award.end)
    .where((eb) => eb.or([eb('end', 'is', null), eb('end', '>=', award.start)]))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('agreementAward')
        .innerJoin('award as known', 'known.id', 'agreementAward.awardId')
        .select('agreementAward.agreementId')
        .where('known.budgetHolderId', '=', award.budgetHolderId)
        .where('known.law', '=', award.law)
        .where('known.providerKind', '=', award.providerKind)
        .where('known.providerCode', '=', award.providerCode)
        .where('known.id', '!=', award.id),
    )
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('agreementAward')
        .select('agreementAward.agreementId')
        .where('agreementAward.awardId', '=', award.id),
    )
    .$narrowType<{ careProviderId: number }>()
    .orderBy('id')
    .execute();
  return rows.map(({ workArrangementsJson, ...row }) => ({ ...row, careFunctions: agreedCare(workArrangementsJson) }));
}

function agreedCare(json: string | null): CareFunction[] {
  if (json === null) return [];
  const { rates, monthlyCareFunction } = JSON.parse(json) as WorkArrangements;
  return monthlyCareFunction === undefined ? rates.map(({ careFunction }) => careFunction) : [monthlyCareFunction];
}

export type FollowingAward = Pick<AwardRecord, 'id' | 'start' | 'end' | 'careFunctions'>;

/**
 * The awards of the same office and law as those that each of these agreements rests on, that begin after these end;
 * the earliest first.
 */
export async function followingAwards(
  store: Store,
  agreementIds: readonly number[],
): Promise<Map<number, FollowingAward[]>> {
  const rows = await store.db
    .selectFrom('award')
    .innerJoin('agreement', 'agreement.budgetHolderId', 'award.budgetHolderId')
    .select(['agreement.id as agreementId', 'award.id', 'award.start', 'award.end', 'award.careFunctionsJson'])
    .where(isOneOf(store, 'agreement.id', agreementIds))
    .whereRef('award.start', '<=', 'award.end')
    .where('award.start', '>', (eb) =>
      eb
        .selectFrom('agreementAward')
        .innerJoin('award as known', 'known.id', 'agreementAward.awardId')
        .select((known) => known.fn.max<string>('known.end').as('lastDay'))
        .whereRef('agreementAward.agreementId', '=', 'agreement.id')
        .whereRef('known.law', '=', 'award.law')
        .whereRef('known.providerKind', '=', 'award.providerKind')
        .whereRef('known.providerCode', '=', 'award.providerCode'),
    )
    .orderBy('award.start')
    .execute();
  const found = rows.map(({ careFunctionsJson, ...row }) => ({
    ...row,
    careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
  }));
  return Map.groupBy(found, ({ agreementId }) => agreementId);
}

/** Lets an award pay for agreements too, after those that do already. */
export async function linkAward(
  store: Store,
  awardId: number,
  { agreementIds, now }: { agreementIds: readonly number[]; now: number },
): Promise<void> {
  if (agreementIds.length === 0) return;
  const places = await store.db
    .selectFrom('agreementAward')
    .select(['agreementId', (eb) => eb.fn.max('position').as('last')])
    .where(isOneOf(store, 'agreementAward.agreementId', agreementIds))
    .groupBy('agreementId')
    .execute();
  const rows = places.map(({ agreementId, last }) => ({ agreementId, awardId, position: Number(last) + 1 }));
  await insertRows(store, 'agreementAward', rows);
  // Whoever keeps the terms of an agreement reads them anew, also within the same millisecond.
  await store.db
    .updateTable('agreement')
    .set({ changedAt: sql<number>`case when changed_at < ${now} then ${now} else changed_at + 1 end` })
    .where(isOneOf(store, 'agreement.id', agreementIds))
    .execute();
}

/** The numbers of the awards that pay for each agreement, in the order in which they pay. */
export async function payingAwards(store: Store, agreementIds: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await store.db
    .selectFrom('agreementAward')
    .select(['agreementId', 'awardId'])
    .where(isOneOf(store, 'agreementAward.agreementId', agreementIds))
    .orderBy('agreementId')
    .orderBy('position')
    .execute();
  const byAgreement = new Map<number, number[]>();
  for (const { agreementId, awardId } of rows) {
    const known = byAgreement.get(agreementId);
    if (known === undefined) byAgreement.set(agreementId, [awardId]);
    else known.push(awardId);
  }
  return byAgreement;
}

/** The same by their ids. */
export async function awardsByAgreement(store: Store, agreementIds: readonly number[]): Promise<Map<number, string[]>> {
  const byAgreement = await payingAwards(store, agreementIds);
  return new Map([...byAgreement].map(([id, awards]) => [id, awards.map((award) => formatRecordId('award', award))]));
}

export interface Unpaid extends AgreementOnAward {
  /** The last day that an award pays for. */
  lastDay: IsoDate;
}

/** Agreements that last longer than the awards that pay for them, by the last day that one does. */
export function outlasting({ db }: Store, until: IsoDate) {
  return db
    .selectFrom('agreement')
    .innerJoin('agreementAward', 'agreementAward.agreementId', 'agreement.id')
    .innerJoin('award', 'award.id', 'agreementAward.awardId')
    .where('agreement.status', 'in', ['approved', 'amended', 'ended'])
    .where('agreement.careProviderId', 'is not', null)
    .groupBy(['agreement.id', 'agreement.budgetHolderId', 'agreement.careProviderId', 'agreement.end'])
    .having((eb) => eb(eb.fn.max('award.end'), '<=', until))
    .having((eb) => eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>', eb.fn.max<string>('award.end'))]));
}

interface LastDays {
  from: IsoDate;
  until: IsoDate;
  after: number;
  count: number;
}

/** Those of which the last day that is paid lies in these days, by number, from the one after `after`. */
export function unpaidAgreements(store: Store, { from, until, after, count }: LastDays): Promise<Unpaid[]> {
  return outlasting(store, until)
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.careProviderId', 'agreement.end'])
    .select((eb) => eb.fn.max<string>('award.end').as('lastDay'))
    .where('agreement.id', '>', after)
    .having((eb) => eb(eb.fn.max('award.end'), '>=', from))
    .orderBy('agreement.id')
    .limit(count)
    .$narrowType<{ careProviderId: number }>()
    .execute();
}

/** The last day that an award pays for, of those of these agreements that last longer and for which that is by a day. */
export async function lastPaidDays(
  store: Store,
  ids: readonly number[],
  until: IsoDate,
): Promise<Map<number, IsoDate>> {
  if (ids.length === 0) return new Map();
  const rows = await outlasting(store, until)
    .select('agreement.id')
    .select((eb) => eb.fn.max<string>('award.end').as('lastDay'))
    .where(isOneOf(store, 'agreement.id', ids))
    .execute();
  return new Map(rows.map(({ id, lastDay }) => [id, lastDay]));
}

/** Those of these whose holder was told of that last day already. */
export async function toldOf(store: Store, unpaid: readonly Unpaid[]): Promise<Set<number>> {
  const sought = unpaid.map(({ id, lastDay }) => ({
    id,
    recordId: formatRecordId('agreement', id),
    paramsJson: JSON.stringify({ end: lastDay }),
  }));
  const rows = await store.db
    .selectFrom(rowsOf<(typeof sought)[number]>(store, { id: 'number', recordId: 'text', paramsJson: 'text' }, sought))
    .innerJoin('event', (join) =>
      join.onRef('event.recordId', '=', 'given.recordId').onRef('event.paramsJson', '=', 'given.paramsJson'),
    )
    .select('given.id')
    .where('event.type', '=', 'agreement.award-missing')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Counts the agreements of the holders that the caller acts for, for which no award pays after a day. */
export async function countUnpaid(store: Store, caller: Caller, until: IsoDate): Promise<HolderCount[]> {
  const rows = await outlasting(store, until)
    .select('agreement.budgetHolderId')
    // Of thousands of agreements few rest on an award that has ended by then: only of those the others are looked up.
    .where('agreement.id', 'in', (eb) =>
      eb
        .selectFrom('award as ending')
        .innerJoin('agreementAward as endingLink', 'endingLink.awardId', 'ending.id')
        .select('endingLink.agreementId')
        .where('ending.budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
        .where('ending.end', '<=', until),
    )
    .where(visibleAgreement(caller))
    .execute();
  return countByHolder(rows);
}
