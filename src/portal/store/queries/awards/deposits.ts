import { remainingCents } from '../../../../domain/award/money/remaining.ts';
import type { CareFunction, DeclarationStatus } from '../../../../domain/words.ts';
import { filledUp } from '../../rows/filled-up.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { addToFunction, type FunctionBudgetRecord, functionBudgetsOf } from './function-budgets.ts';

/** What a declaration takes from deposits counts while money is set aside for it or was paid. */
const spending = ['submitted', 'scheduled', 'paid'] as const satisfies DeclarationStatus[];

/**
 * What is left of the deposits of each award that has any, for the part of a rate above the maximum. What was paid in for
 * one care function is in the budget of that function, and bears nothing else. Whoever is to spend it holds the award.
 */
export async function depositLeftOf(
  store: Store,
  awards: readonly Pick<Row<'award'>, 'id' | 'depositedCents'>[],
): Promise<Map<number, number>> {
  const left = new Map(awards.flatMap(({ id, depositedCents }) => (depositedCents > 0 ? [[id, depositedCents]] : [])));
  if (left.size === 0) return left;
  const take = (id: number, cents: number): unknown => left.set(id, (left.get(id) ?? 0) - cents);
  for (const [id, functions] of await functionBudgetsOf(store, [...left.keys()]))
    for (const { depositedCents } of functions) take(id, depositedCents);
  for (const { awardId, amountCents } of await usesOf(store, [...left.keys()])) take(awardId, amountCents);
  return left;
}

function usesOf(store: Store, awardIds: readonly number[]) {
  return store.db
    .selectFrom('depositUse')
    .innerJoin('declaration', 'declaration.id', 'depositUse.declarationId')
    .select(['depositUse.awardId', 'depositUse.amountCents'])
    .where(isOneOf(store, 'depositUse.awardId', awardIds))
    .where('declaration.status', 'in', spending)
    .execute();
}

/** What the deposits bear: of rates above the maximum, and of care beyond what the award has for it. */
export async function depositUsed(store: Store, awardId: number): Promise<number> {
  const uses = await usesOf(store, [awardId]);
  const functions = (await functionBudgetsOf(store, [awardId])).get(awardId) ?? [];
  const ofFunctions = functions.map((budget) => budget.depositedCents - unspentDeposit(budget));
  return [...uses.map(({ amountCents }) => amountCents), ...ofFunctions].reduce((sum, cents) => sum + cents, 0);
}

/** The money of the award goes first: what was paid in for a care function is left as long as its budget is. */
export function unspentDeposit(budget: FunctionBudgetRecord): number {
  return Math.min(budget.depositedCents, remainingCents(budget));
}

/** Keeps what these declarations take from deposits. */
export async function addDepositUses(
  store: Store,
  declarations: readonly { id: number; perAward: readonly AwardShare[] }[],
): Promise<void> {
  const uses = declarations.flatMap(({ id: declarationId, perAward }) =>
    perAward.flatMap(({ awardId, depositCents }) =>
      depositCents === undefined ? [] : [{ declarationId, awardId, amountCents: depositCents }],
    ),
  );
  await insertRows(store, 'depositUse', uses);
}

export interface DepositRecord extends Omit<Row<'deposit'>, 'id' | 'careFunction'> {
  careFunction: CareFunction | null;
}

/** Adds a deposit to an award that is held; below zero it was paid back to the holder. */
export async function addDeposit(store: Store, deposit: DepositRecord): Promise<void> {
  const { db, cover } = store;
  const { awardId, amountCents, careFunction } = deposit;
  const covered = cover(careFunction && filledUp(careFunction));
  await db
    .insertInto('deposit')
    .values({ ...deposit, careFunction: covered })
    .execute();
  await db
    .updateTable('award')
    .set((eb) => ({ depositedCents: eb('depositedCents', '+', amountCents) }))
    .where('id', '=', awardId)
    .execute();
  if (careFunction !== null) await addToFunction(store, awardId, careFunction, amountCents);
}

export async function depositsOf({ db }: Store, awardId: number): Promise<DepositRecord[]> {
  const rows = await db.selectFrom('deposit').selectAll().where('awardId', '=', awardId).orderBy('id').execute();
  return rows.map(({ id: _, careFunction, ...row }) => ({
    ...row,
    careFunction: (careFunction?.trimEnd() ?? null) as CareFunction | null,
  }));
}

/**
 * The award for which the same sum of the same day was recorded before. One that the bank gave a reference is known by it
 * also beside another award of the holder; one without is another than one with.
 */
export async function awardOfSameDeposit(
  { db }: Store,
  { awardId, amountCents, receivedOn, reference }: Pick<Row<'deposit'>, SameField>,
  budgetHolderId: number,
): Promise<number | undefined> {
  const found = await db
    .selectFrom('deposit')
    .innerJoin('award', 'award.id', 'deposit.awardId')
    .select('deposit.awardId')
    .where('award.budgetHolderId', '=', budgetHolderId)
    .where('deposit.amountCents', '=', amountCents)
    .where('deposit.receivedOn', '=', receivedOn)
    .where('deposit.reference', reference === null ? 'is' : '=', reference)
    .$if(reference === null, (query) => query.where('deposit.awardId', '=', awardId))
    .orderBy('deposit.id')
    .executeTakeFirst();
  return found?.awardId;
}

type SameField = 'awardId' | 'amountCents' | 'receivedOn' | 'reference';
