import type { IsoDate } from '../values/date.ts';
import type { FunctionBudget } from './money/function-budgets.ts';
import type { AwardStatus, CareFunction, CareLaw } from '../words.ts';

/** Care that an award is for from a day on. */
export interface FunctionsFrom {
  from: IsoDate;
  careFunctions: CareFunction[];
}

/** The facts that a check needs of an award (toekenningsbeschikking). */
export interface AwardFacts {
  id: string;
  law: CareLaw;
  /** The code of the office that gave it; absent where nobody asks for it. */
  budgetProvider?: string;
  start: IsoDate;
  end: IsoDate;
  status: AwardStatus;
  careFunctions: CareFunction[];
  /** By day, in order, when the care that it is for has changed or is to change. */
  functionsFrom?: FunctionsFrom[];
  amountCents: number;
  /** It is never below zero: what is spent beyond the amount is overspent, and cannot be spent again. */
  remainingCents: number;
  /** Left for each care function, when the award ties its money to them. */
  functionBudgets?: FunctionBudget[];
  /** What is left of the deposits for the part of a rate above the maximum; absent when there is none. */
  depositLeftCents?: number;
  /** What the declaration that is corrected took: as much may be put aside again, also when declarations are stopped. */
  freedCents?: number;
  /** Its year was settled: nothing is declared any more. */
  settled?: true;
  /** The award was changed so that it no longer fits what was spent, and its office has not judged yet. */
  declarationStop?: true;
}

/** The care that an award pays for on a day: care functions hold by the day of care. */
export function functionsOn(
  { careFunctions, functionsFrom }: Pick<AwardFacts, 'careFunctions' | 'functionsFrom'>,
  date: IsoDate,
): readonly CareFunction[] {
  if (functionsFrom === undefined) return careFunctions;
  return (functionsFrom.findLast(({ from }) => from <= date) ?? functionsFrom[0])?.careFunctions ?? careFunctions;
}

/** All the care that an award pays for on one day or another. */
export function functionsEver({
  careFunctions,
  functionsFrom = [],
}: Pick<AwardFacts, 'careFunctions' | 'functionsFrom'>): CareFunction[] {
  return [...new Set([...careFunctions, ...functionsFrom.flatMap((step) => step.careFunctions)])];
}

/** All the care that an award pays for on one day or another of a period, as far as its own days go. */
export function functionsDuring(
  { careFunctions, functionsFrom }: Pick<AwardFacts, 'careFunctions' | 'functionsFrom'>,
  { start, end }: { start: IsoDate; end: IsoDate },
): CareFunction[] {
  const later = (functionsFrom ?? []).filter(({ from }) => start < from && from <= end);
  const first = functionsOn({ careFunctions, ...(functionsFrom && { functionsFrom }) }, start);
  return [...new Set([...first, ...later.flatMap((step) => step.careFunctions)])];
}
