import { totalCents as totalOf } from '../award/money/remaining.ts';
import type { CareFunction } from '../words.ts';
import type { Cents } from '../values/money.ts';
import type { DeclaredCost, Forecast, ForecastAward } from './forecast-facts.ts';
import { functionsOverTime } from './later-amounts.ts';
import { costOfMonth, type PromisedMonth } from './promised-month.ts';

/**
 * What is left of each function budget at the end of the award. Only what is certain to be for a function is taken off it:
 * what an agreement for several functions will cost is told apart, since nobody knows which of them will be declared.
 */
export function forecastFunctions(
  award: ForecastAward,
  costs: readonly DeclaredCost[],
  promised: readonly PromisedMonth[],
): Pick<Forecast, 'functions' | 'undividedCents'> {
  const tied = functionsOverTime(award);
  if (tied.length === 0) return { functions: [], undividedCents: 0 };
  const waiting = costs.filter(({ standing }) => standing === 'awaiting-holder');
  const functions = tied.map(({ lastCents, ...budget }) => {
    const { careFunction, paidCents, scheduledCents } = budget;
    const totalCents = totalOf({ ...budget, amountCents: lastCents });
    const awaitingHolderCents = sumOf(waiting.map((cost) => partFor(cost, careFunction)));
    const promisedCents = sumOf(promised.filter((one) => one.careFunction === careFunction).map(costOfMonth));
    return {
      careFunction,
      totalCents,
      paidCents,
      scheduledCents,
      awaitingHolderCents,
      promisedCents,
      leftCents: totalCents - paidCents - scheduledCents - awaitingHolderCents - promisedCents,
    };
  });
  const all = sumOf(waiting.map(({ cents }) => cents)) + sumOf(promised.map(costOfMonth));
  const divided = sumOf(functions.map((one) => one.awaitingHolderCents + one.promisedCents));
  return { functions, undividedCents: all - divided };
}

function partFor({ functions = [] }: DeclaredCost, careFunction: CareFunction): Cents {
  return functions.find((part) => part.careFunction === careFunction)?.cents ?? 0;
}

function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, cents) => sum + cents, 0);
}
