import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import type { CareFunction } from '../../../../domain/words.ts';
import { BudgetChangedError } from '../../errors.ts';
import { filledUp } from '../../rows/filled-up.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { Costs } from './costs/costs.ts';

/** A function budget of an award with what was put aside and paid of it. */
export interface FunctionBudgetRecord extends Omit<Row<'awardFunction'>, 'awardId' | 'careFunction' | 'functionName'> {
  careFunction: CareFunction;
}

/** The same with what the row is found by. */
interface FunctionRow extends FunctionBudgetRecord {
  awardId: number;
  key: string;
}

/** The care function of a row, which was the key itself before it was sealed. */
export function functionOf({
  careFunction,
  functionName,
}: Pick<Row<'awardFunction'>, 'careFunction' | 'functionName'>): CareFunction {
  return (functionName?.trimEnd() ?? careFunction) as CareFunction;
}

async function functionRows(store: Store, awardIds: readonly number[]): Promise<FunctionRow[]> {
  if (awardIds.length === 0) return [];
  const rows = await store.db
    .selectFrom('awardFunction')
    .selectAll()
    .where(isOneOf(store, 'awardFunction.awardId', awardIds))
    .orderBy('awardId')
    .execute();
  const named = rows.map(({ functionName, careFunction: key, ...row }) => ({
    ...row,
    key,
    careFunction: functionOf({ careFunction: key, functionName }),
  }));
  return named.sort((one, other) => one.awardId - other.awardId || (one.careFunction < other.careFunction ? -1 : 1));
}

/** The function budgets of these awards, by number; an award that ties no money to care is left out. */
export async function functionBudgetsOf(
  store: Store,
  awardIds: readonly number[],
): Promise<Map<number, FunctionBudgetRecord[]>> {
  const byAward = new Map<number, FunctionBudgetRecord[]>();
  for (const { awardId, key: _, ...row } of await functionRows(store, awardIds)) {
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
  const rows = budgets.map(({ careFunction, ...budget }) => ({
    ...budget,
    awardId,
    careFunction: store.hash(`function of award ${awardId} ${careFunction}`),
    functionName: store.cover(filledUp(careFunction)),
  }));
  await insertRows(store, 'awardFunction', rows);
}

/** Gives the function budgets of an award other amounts; what is not named has nothing any more. */
export async function setFunctionAmounts(
  store: Store,
  awardId: number,
  amounts: readonly FunctionAmount[],
): Promise<void> {
  for (const { key, careFunction, amountCents: before } of await functionRows(store, [awardId])) {
    const amountCents = amounts.find((one) => one.careFunction === careFunction)?.amountCents ?? 0;
    if (amountCents === before) continue;
    await store.db
      .updateTable('awardFunction')
      .set({ amountCents })
      .where('awardId', '=', awardId)
      .where('careFunction', '=', key)
      .execute();
  }
}

/** Adds what was paid in for one care function to its budget. */
export async function addToFunction(
  store: Store,
  awardId: number,
  careFunction: CareFunction,
  cents: number,
): Promise<void> {
  const row = (await functionRows(store, [awardId])).find((one) => one.careFunction === careFunction);
  if (row === undefined) return;
  await store.db
    .updateTable('awardFunction')
    .set((eb) => ({ depositedCents: eb('depositedCents', '+', cents) }))
    .where('awardId', '=', awardId)
    .where('careFunction', '=', row.key)
    .execute();
}

interface CostRow {
  awardId: number;
  key: string;
  cents: number;
  backCents: number;
  keptCents: number;
}

/**
 * The costs of those functions that have a budget. When an award came to tie its money to care while costs were worked
 * out without, they are to be worked out again.
 */
async function costRows(store: Store, costs: Costs, kept: Costs = new Map()): Promise<CostRow[]> {
  return (await functionRows(store, [...costs.keys()])).flatMap(({ awardId, key, careFunction }) => {
    const functions = costs.get(awardId)?.functions;
    if (functions === undefined) throw new BudgetChangedError();
    const { cents = 0, compensationCents: backCents = 0 } = functions.get(careFunction) ?? {};
    const keptCents = kept.get(awardId)?.functions?.get(careFunction)?.cents ?? 0;
    return cents === 0 ? [] : [{ awardId, key, cents, backCents, keptCents }];
  });
}

function given(store: Store, rows: readonly CostRow[]) {
  const kinds = {
    awardId: 'number',
    key: 'text',
    cents: 'number',
    backCents: 'number',
    keptCents: 'number',
  } as const;
  return rowsOf<CostRow>(store, kinds, rows);
}

// As of the awards themselves, the database decides in the end.
function confirm(changed: bigint, rows: readonly CostRow[]): void {
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
    .whereRef('awardFunction.careFunction', '=', 'given.key')
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
    .whereRef('awardFunction.careFunction', '=', 'given.key')
    .whereRef(`awardFunction.${from}`, '>=', 'given.cents')
    .executeTakeFirst();
  confirm(numUpdatedRows, rows);
}
