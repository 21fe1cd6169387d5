import type { AwardFacts } from '../../../../../domain/award/award-facts.ts';
import { formatRecordId } from '../../../../../domain/values/record-id.ts';
import type { CareFunction } from '../../../../../domain/words.ts';
import { remainingCents } from '../../../../../domain/award/money/remaining.ts';
import { BudgetChangedError } from '../../../errors.ts';
import { functionsByDay } from '../award-versions.ts';
import type { Costs } from './costs.ts';
import { functionBudgetsOf, moveMoneyOfFunctions, reserveOfFunctions } from '../function-budgets.ts';
import { depositLeftOf } from '../deposits.ts';
import { isOneOf, rowsOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';

/**
 * Awards with what is left of them. `hold` keeps anyone else from spending until the transaction ends;
 * always taken in order of number, so that two transactions never wait for each other.
 */
export async function awardBalances(
  store: Store,
  ids: readonly number[],
  { hold }: { hold: boolean },
): Promise<AwardFacts[]> {
  const rows = await store.db
    .selectFrom('award')
    .selectAll()
    .where(isOneOf(store, 'award.id', ids))
    .orderBy('id')
    .$if(hold && store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  const byDay = await functionsByDay(store, rows);
  const tied = await functionBudgetsOf(
    store,
    rows.map(({ id }) => id),
  );
  const depositLeft = await depositLeftOf(store, rows);
  return rows.map((row) => {
    const { id, law, start, end, status, careFunctionsJson, amountCents, declarationStop, settledAt } = row;
    const depositLeftCents = depositLeft.get(id);
    const functionsFrom = byDay.get(id);
    const functionBudgets = tied
      .get(id)
      ?.map((one) => ({ careFunction: one.careFunction, remainingCents: remainingCents(one) }));
    return {
      id: formatRecordId('award', id),
      law,
      start,
      end,
      status,
      careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
      ...(functionsFrom && { functionsFrom }),
      amountCents,
      remainingCents: remainingCents(row),
      ...(functionBudgets && { functionBudgets }),
      ...(depositLeftCents !== undefined && { depositLeftCents }),
      ...(settledAt !== null && { settled: true as const }),
      ...(declarationStop === 1 && { declarationStop: true as const }),
    };
  });
}

function costRows(store: Store, costs: Costs, kept: Costs = new Map()) {
  return rowsOf<{ awardId: number; cents: number; backCents: number; keptCents: number }>(
    store,
    { awardId: 'number', cents: 'number', backCents: 'number', keptCents: 'number' },
    [...costs].map(([awardId, { cents, compensationCents: backCents }]) => ({
      awardId,
      cents,
      backCents,
      keptCents: kept.get(awardId)?.cents ?? 0,
    })),
  );
}

// The database decides in the end: a change that would spend a cent twice undoes the whole transaction.
function confirm(changed: bigint, costs: Costs): void {
  if (Number(changed) !== costs.size) throw new BudgetChangedError();
}

/**
 * Puts money aside for what is to be paid; the awards are locked already, since the amount that is left of them was
 * read. What was `kept` for the same and just released is put aside again whatever became of the award: no budget and
 * no declaration stop takes back what was put aside before.
 */
export async function reserve(store: Store, costs: Costs, kept?: Costs): Promise<void> {
  if (costs.size === 0) return;
  const { numUpdatedRows } = await store.db
    .updateTable('award')
    .from(costRows(store, costs, kept))
    .set((eb) => ({
      scheduledCents: eb('award.scheduledCents', '+', eb.ref('given.cents')),
      compensatedCents: eb('award.compensatedCents', '+', eb.ref('given.backCents')),
    }))
    .whereRef('award.id', '=', 'given.awardId')
    .where((eb) => {
      const own = eb('award.amountCents', '+', eb.ref('award.depositedCents'));
      const all = eb(own, '+', eb.ref('award.compensatedCents'));
      const left = eb(all, '-', eb('award.paidCents', '+', eb.ref('award.scheduledCents')));
      const isFree = eb.and([
        eb(left, '>=', eb.ref('given.cents')),
        eb('award.declarationStop', '=', 0),
        eb('award.settledAt', 'is', null),
      ]);
      return eb.or([eb('given.keptCents', '>=', eb.ref('given.cents')), isFree]);
    })
    .executeTakeFirst();
  confirm(numUpdatedRows, costs);
  await reserveOfFunctions(store, costs, kept);
}

// An update takes its rows in any order; two that want the same awards could then wait for each other.
async function lockInOrder(store: Store, costs: Costs): Promise<void> {
  await awardBalances(store, [...costs.keys()], { hold: true });
}

type Money = 'scheduledCents' | 'paidCents';

/** Takes money from one sum of each award, which must have it, and puts it into another one, or nowhere. */
async function moveMoney(store: Store, costs: Costs, { from, to }: { from: Money; to?: Money }): Promise<void> {
  if (costs.size === 0) return;
  await lockInOrder(store, costs);
  const { numUpdatedRows } = await store.db
    .updateTable('award')
    .from(costRows(store, costs))
    .set((eb) => ({
      [from]: eb(`award.${from}`, '-', eb.ref('given.cents')),
      ...(to !== undefined && { [to]: eb(`award.${to}`, '+', eb.ref('given.cents')) }),
      // What is paid or put aside no more brings nothing back either.
      ...(to === undefined && { compensatedCents: eb('award.compensatedCents', '-', eb.ref('given.backCents')) }),
    }))
    .whereRef('award.id', '=', 'given.awardId')
    .whereRef(`award.${from}`, '>=', 'given.cents')
    .executeTakeFirst();
  confirm(numUpdatedRows, costs);
  await moveMoneyOfFunctions(store, costs, { from, ...(to !== undefined && { to }) });
}

/** Gives back what was put aside. */
export function release(store: Store, costs: Costs): Promise<void> {
  return moveMoney(store, costs, { from: 'scheduledCents' });
}

/** What was paid for care that is corrected or withdrawn is free again; the provider pays it back. */
export function refund(store: Store, costs: Costs): Promise<void> {
  return moveMoney(store, costs, { from: 'paidCents' });
}

/** The money that was put aside is now paid. */
export function markSpent(store: Store, costs: Costs): Promise<void> {
  return moveMoney(store, costs, { from: 'scheduledCents', to: 'paidCents' });
}

/** The money that was paid came back: it is put aside again. */
export function markReturned(store: Store, costs: Costs): Promise<void> {
  return moveMoney(store, costs, { from: 'paidCents', to: 'scheduledCents' });
}
