import type { AwardStatus, CareFunction } from '../../../../domain/words.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { anyOf } from '../visibility/any-of.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { visibleAward } from '../visibility/visible-records.ts';

type Columns = Omit<Row<'award'>, 'careFunctionsJson'>;
export interface AwardRecord extends Columns {
  careFunctions: CareFunction[];
}
/** An award with the name of its holder. */
export interface NamedAwardRecord extends AwardRecord {
  initials: string;
  surname: string;
}
export interface AwardQuery extends PageWindow {
  budgetHolderId?: number | undefined;
  status?: AwardStatus | undefined;
  validOn?: IsoDate | undefined;
}

function toRecord<Found extends Row<'award'>>({ careFunctionsJson, ...row }: Found) {
  return {
    ...row,
    careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
  };
}

function visibleTo(store: Store, caller: Caller) {
  return store.db
    .selectFrom('award')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'award.budgetHolderId')
    .selectAll('award')
    .select(['budgetHolder.initials', 'budgetHolder.surname'])
    .where(visibleAward(caller));
}

export async function findAward(store: Store, caller: Caller, id: number): Promise<NamedAwardRecord | undefined> {
  const row = await visibleTo(store, caller).where('award.id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

export async function listAwards(
  store: Store,
  caller: Caller,
  { budgetHolderId, status, validOn, after, count }: AwardQuery,
): Promise<NamedAwardRecord[]> {
  let query = visibleTo(store, caller).orderBy('award.id', 'desc').limit(count);
  if (budgetHolderId !== undefined) query = query.where('award.budgetHolderId', '=', budgetHolderId);
  if (status !== undefined) query = query.where('award.status', '=', status);
  if (validOn !== undefined) query = query.where('award.start', '<=', validOn).where('award.end', '>=', validOn);
  if (after !== undefined) query = query.where('award.id', '<', after);
  return (await query.execute()).map(toRecord);
}

export async function awardsOfHolders(store: Store, budgetHolderIds: readonly number[]): Promise<AwardRecord[]> {
  const rows = await store.db
    .selectFrom('award')
    .selectAll()
    .where(isOneOf(store, 'award.budgetHolderId', budgetHolderIds))
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

export async function addAward(store: Store, { careFunctions, ...award }: Omit<AwardRecord, 'id'>): Promise<number> {
  const id = await store.nextIds('award', 1);
  await store.db
    .insertInto('award')
    .values({ ...award, id, careFunctionsJson: JSON.stringify(careFunctions) })
    .execute();
  return id;
}

/** Tells whether it was this call that changed the status. */
export async function changeAwardStatus(
  store: Store,
  id: number,
  { from, to }: { from: AwardStatus; to: AwardStatus },
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('award')
    .set({ status: to })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The cents that waiting declarations of these holders would take from each award. */
export async function centsAwaitingHolder(
  store: Store,
  budgetHolderIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await store.db
    .selectFrom('declaration')
    .select('perAwardJson')
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .where('status', '=', 'awaiting-holder')
    .execute();
  const totals = new Map<number, number>();
  for (const { perAwardJson } of rows) {
    for (const { awardId, cents } of JSON.parse(perAwardJson) as AwardShare[]) {
      totals.set(awardId, (totals.get(awardId) ?? 0) + cents);
    }
  }
  return totals;
}
