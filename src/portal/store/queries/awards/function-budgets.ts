import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import type { CareFunction } from '../../../../domain/words.ts';
import { BudgetChangedError } from '../../errors.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { Costs } from './costs/costs.ts';

/** A function budget of an award with what was put aside and paid of it. */
export type FunctionBudgetRecord = Omit<Row<'awardFunction'>, 'awardId'>;

/** The function budgets of these awards, by number; an award that ties no money to care is left out. */
export async function functionBudgetsOf(
  store: Store,
  awardIds: readonly number[],
): Promise<Map<number, FunctionBudgetRecord[]>> {
  const byAward = new Map<number, FunctionBudgetRecord[]>();
  if (awardIds.length === 0) return byAward;
  const rows = await store.db
    .selectFrom('awardFunction')
    .selectAll()
    .where(isOneOf(store, 'awardFunction.awardId', awardIds))
    .orderBy('awardId')
    .orderBy('careFunction')
    .execute();
  for (const { awardId, ...row } of rows) {
    const known = byAward.get(awardId);
    if (known === undefined) byAward.set(awardId, [row]);
    else known.push(row);
  }
  return byAward;
}

type Spent = Pick<FunctionBudgetRecord, 'scheduledCents' | 'paidCents'> & { compensatedCents?: number };

/** Adds function budgets to an award that is locked, with what was spent of each before. */
export async function addFunctionBudgets(
  store: Store,
  awardId: number,
  budgets: readonly (FunctionAmount & Spent)[],
): Promise<void> {
  const rows = budgets.map((budget) => ({ ...budget, awardId }));
  await insertRows(store, 'awardFunction', rows);
}

/** Gives the function budgets of an award other amounts; what is not named has nothing any more. */
export async function setFunctionAmounts(
  store: Store,
  awardId: number,
  amounts: readonly FunctionAmount[],
): Promise<void> {
  const known = (await functionBudgetsOf(store, [awardId])).get(awardId) ?? [];
  for (const { careFunction, amountCents: before } of known) {
    const amountCents = amounts.find((one) => one.careFunction === careFunction)?.amountCents ?? 0;
    if (amountCents === before) continue;
    await store.db
      .updateTable('awardFunction')
      .set({ amountCents })
      .where('awardId', '=', awardId)
      .where('careFunction', '=', careFunction)
      .execute();
  }
}

interface FunctionRow {
  awardId: number;
  careFunction: CareFunction;
  cents: number;
  backCents: number;
  keptCents: number;
}

/**
 * The costs of those functions that have a budget. When an award came to tie its money to care while costs were worked
 * out without, they are to be worked out again.
 */
async function costRows(store: Store, costs: Costs, kept: Costs = new Map()): Promise<FunctionRow[]> {
  const tied = await functionBudgetsOf(store, [...costs.keys()]);
  return [...tied].flatMap(([awardId, budgets]) => {
    const functions = costs.get(awardId)?.functions;
    if (functions === undefined) throw new BudgetChangedError();
    return budgets.flatMap(({ careFunction }) => {
      const { cents = 0, compensationCents: backCents = 0 } = functions.get(careFunction) ?? {};
      const keptCents = kept.get(awardId)?.functions?.get(careFunction)?.cents ?? 0;
      return cents === 0 ? [] : [{ awardId, careFunction, cents, backCents, keptCents }];
    });
  });
}

function given(store: Store, rows: readonly FunctionRow[]) {
  const kinds = {
    awardId: 'number',
    careFunction: 'text',
    cents: 'number',
    backCents: 'number',
    keptCents: 'number',
  } as const;
  return rowsOf<FunctionRow>(store, kinds, rows);
}

// As of the awards themselves, the database decides in the end.
function confirm(changed: bigint, rows: readonly FunctionRow[]): void {
  if (Number(changed) !== rows.length) throw new BudgetChangedError();
}

/** Puts money of function budgets aside, as of the awards themselves, which are locked. */
export async function reserveOfFunctions(store: Store, costs: Costs, kept?: Costs): Promise<void> {
  const rows = await costRows(store, costs, kept);
  if (rows.length === 0) return;
  const { numUpdatedRows } = await store.db
    .updateTable('awardFunction')
    .from(given(store, rows))
    .set((eb) => ({
      scheduledCents: eb('awardFunction.scheduledCents', '+', eb.ref('given.cents')),
      compensatedCents: eb('awardFunction.compensatedCents', '+', eb.ref('given.backCents')),
    }))
    .whereRef('awardFunction.awardId', '=', 'given.awardId')
    .whereRef('awardFunction.careFunction', '=', 'given.careFunction')
    .where((eb) => {
      const spent = eb('awardFunction.paidCents', '+', eb.ref('awardFunction.scheduledCents'));
      const given = eb('awardFunction.amountCents', '+', eb.ref('awardFunction.depositedCents'));
      const all = eb(given, '+', eb.ref('awardFunction.compensatedCents'));
      const isFree = eb(eb(all, '-', spent), '>=', eb.ref('given.cents'));
      return eb.or([eb('given.keptCents', '>=', eb.ref('given.cents')), isFree]);
    })
    .executeTakeFirst();
  confirm(numUpdatedRows, rows);
}

type Money = 'scheduledCents' | 'paidCents';

/** Takes money from one sum of each function budget, which must have it, and puts it into another one, or nowhere. */
export async function moveMoneyOfFunctions(
  store: Store,
  costs: Costs,
  { from, to }: { from: Money; to?: Money },
): Promise<void> {
  const rows = await costRows(store, costs);
  if (rows.length === 0) return;
  const { numUpdatedRows } = await store.db
    .updateTable('awardFunction')
    .from(given(store, rows))
    .set((eb) => ({
      [from]: eb(`awardFunction.${from}`, '-', eb.ref('given.cents')),
      ...(to !== undefined && { [to]: eb(`awardFunction.${to}`, '+', eb.ref('given.cents')) }),
      // What is paid or put aside no more brings nothing back either.
      ...(to === undefined && {
        compensatedCents: eb('awardFunction.compensatedCents', '-', eb.ref('given.backCents')),
      }),
    }))
    .whereRef('awardFunction.awardId', '=', 'given.awardId')
    .whereRef('awardFunction.careFunction', '=', 'given.careFunction')
    .whereRef(`awardFunction.${from}`, '>=', 'given.cents')
    .executeTakeFirst();
  confirm(numUpdatedRows, rows);
}
