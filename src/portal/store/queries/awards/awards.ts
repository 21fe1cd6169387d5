import type { FunctionsFrom } from '../../../../domain/award/award-facts.ts';
import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import type { AwardStatus, CareFunction } from '../../../../domain/words.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { anyOf } from '../visibility/any-of.ts';
import { addVersion, coverFunctions, functionsByDay } from './award-versions.ts';
import { addFunctionBudgets, type FunctionBudgetRecord, functionBudgetsOf } from './function-budgets.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { visibleAward } from '../visibility/visible-records.ts';

type Columns = Omit<Row<'award'>, 'careFunctionsJson'>;
export interface AwardRecord extends Columns {
  careFunctions: CareFunction[];
}
export type NewAwardRecord = Omit<
  AwardRecord,
  | 'id'
  | 'version'
  | 'declarationStop'
  | 'scheduledCents'
  | 'paidCents'
  | 'depositedCents'
  | 'compensatedCents'
  | 'settledAt'
>;
/** An award with the care that it pays for by day, when that has changed. */
export interface DatedAwardRecord extends AwardRecord {
  functionsFrom?: FunctionsFrom[];
  /** Absent when the holder is free to spend over care functions. */
  functionBudgets?: readonly FunctionBudgetRecord[];
}
/** An award with the name of its holder. */
export interface NamedAwardRecord extends AwardRecord {
  initials: string;
  surname: string;
  /** What the award says for each care function, with what was spent; empty when the holder is free over them. */
  functionBudgets: readonly FunctionBudgetRecord[];
}
export interface AwardQuery extends PageWindow {
  budgetHolderId?: number | undefined;
  status?: AwardStatus | undefined;
  validOn?: IsoDate | undefined;
  isStopped?: boolean | undefined;
}

function toRecord<Found extends Row<'award'>>({ careFunctionsJson, ...row }: Found) {
  return {
    ...row,
    careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
  };
}

type NamedRow = Row<'award'> & Pick<NamedAwardRecord, 'initials' | 'surname'>;

async function withFunctions(store: Store, rows: readonly NamedRow[]): Promise<NamedAwardRecord[]> {
  const budgets = await functionBudgetsOf(
    store,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...toRecord(row), functionBudgets: budgets.get(row.id) ?? [] }));
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
  return row && (await withFunctions(store, [row]))[0];
}

export async function listAwards(
  store: Store,
  caller: Caller,
  { budgetHolderId, status, validOn, isStopped, after, count }: AwardQuery,
): Promise<NamedAwardRecord[]> {
  let query = visibleTo(store, caller).orderBy('award.id', 'desc').limit(count);
  if (budgetHolderId !== undefined) query = query.where('award.budgetHolderId', '=', budgetHolderId);
  if (status !== undefined) query = query.where('award.status', '=', status);
  if (validOn !== undefined) query = query.where('award.start', '<=', validOn).where('award.end', '>=', validOn);
  if (isStopped !== undefined) query = query.where('award.declarationStop', '=', isStopped ? 1 : 0);
  if (after !== undefined) query = query.where('award.id', '<', after);
  return withFunctions(store, await query.execute());
}

export async function awardsOfHolders(store: Store, budgetHolderIds: readonly number[]): Promise<DatedAwardRecord[]> {
  const rows = await store.db
    .selectFrom('award')
    .selectAll()
    .where(isOneOf(store, 'award.budgetHolderId', budgetHolderIds))
    .orderBy('id')
    .execute();
  const byDay = await functionsByDay(store, rows);
  const tied = await functionBudgetsOf(
    store,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const functionsFrom = byDay.get(row.id);
    const functionBudgets = tied.get(row.id);
    return { ...toRecord(row), ...(functionsFrom && { functionsFrom }), ...(functionBudgets && { functionBudgets }) };
  });
}

/** Enters an award, with its first version. */
export async function addAward(
  store: Store,
  award: NewAwardRecord,
  functionBudgets: readonly FunctionAmount[],
): Promise<number> {
  const { careFunctions, ...columns } = award;
  const { start: from, end, amountCents, enteredAt } = columns;
  const id = await store.nextIds('award', 1);
  await store.db
    .insertInto('award')
    .values({
      ...columns,
      id,
      careFunctionsJson: coverFunctions(store, careFunctions),
      scheduledCents: 0,
      paidCents: 0,
      version: 1,
      declarationStop: 0,
    })
    .execute();
  const situation = { from, end, careFunctions, amountCents, functionBudgets: [...functionBudgets] };
  const first = { ...situation, kinds: ['entered' as const], cause: null, reason: null };
  await addVersion(store, { ...first, awardId: id, version: 1, enteredAt, appliedAt: enteredAt });
  await addFunctionBudgets(
    store,
    id,
    functionBudgets.map((budget) => ({ ...budget, scheduledCents: 0, paidCents: 0 })),
  );
  return id;
}

/** Finds an award that nobody else changes, and from which nobody spends, until the transaction ends. */
export async function lockAward(store: Store, caller: Caller, id: number): Promise<NamedAwardRecord | undefined> {
  if (store.engine === 'postgres') {
    await store.db.selectFrom('award').select('id').where('id', '=', id).forNoKeyUpdate().execute();
  }
  return findAward(store, caller, id);
}

/** The same for an office that sees no awards: nothing is held. */
export async function findAwardAlone({ db }: Store, id: number): Promise<AwardRecord | undefined> {
  const row = await db.selectFrom('award').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

/** The same for the portal itself, as days pass. */
export async function lockAwardAlone(store: Store, id: number): Promise<AwardRecord | undefined> {
  const row = await store.db
    .selectFrom('award')
    .selectAll()
    .where('id', '=', id)
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row && toRecord(row);
}

export type AwardUpdate = Pick<AwardRecord, 'status' | 'end' | 'careFunctions' | 'amountCents' | 'version'>;

export async function updateAward(store: Store, id: number, { careFunctions, ...update }: AwardUpdate): Promise<void> {
  await store.db
    .updateTable('award')
    .set({ ...update, careFunctionsJson: coverFunctions(store, careFunctions) })
    .where('id', '=', id)
    .execute();
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
