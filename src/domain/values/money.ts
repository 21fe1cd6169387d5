import type { CareUnit } from '../words.ts';

/** Money: a whole number of euro cents. */
export type Cents = number;
/** Time: a whole number of minutes. */
export type Minutes = number;

/** A quantity is minutes when the unit is an hour, else a number of units. */
export interface Quantity {
  minutes?: number | undefined;
  count?: number | undefined;
}

/**
 * Rounds half up, for amounts of zero and more, in whole numbers only: a division of floats may be a hair below the
 * half.
 */
function divideHalfUp(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const quotient = (dividend - rest) / divisor;
  return rest * 2 >= divisor ? quotient + 1 : quotient;
}

/** So many parts of an amount, of all the parts that it is for; half a cent is rounded up. */
export function partOf(cents: Cents, parts: number, all: number): Cents {
  return divideHalfUp(cents * parts, all);
}

/** Quantity times rate. Source: SVB, correct declareren. */
export function lineAmountCents(unit: CareUnit, rateCents: Cents, quantity: Quantity): Cents {
  return unit === 'hour' ? divideHalfUp(rateCents * (quantity.minutes ?? 0), 60) : rateCents * (quantity.count ?? 0);
}

/**
 * The part of an amount that belongs to what comes after `before`, up to and with `after`, both in minutes when the unit
 * is an hour, else in units. The parts of one rate add up to the amount of all, which is rounded once.
 */
export function amountBetween(unit: CareUnit, rateCents: Cents, before: number, after: number): Cents {
  if (unit !== 'hour') return rateCents * (after - before);
  return divideHalfUp(rateCents * after, 60) - divideHalfUp(rateCents * before, 60);
}

/** An amount for each of so many days of a month, added up: the part of those days, half a cent rounded up. */
export function partOfMonthCents(centsTimesDays: number, daysInMonth: number): Cents {
  return divideHalfUp(centsTimesDays, daysInMonth);
}

/** Tells whether an amount is quantity times rate, rounded up or down to a whole cent. */
export function isLineAmount(cents: Cents, unit: CareUnit, rateCents: Cents, quantity: Quantity): boolean {
  if (unit !== 'hour') return cents === lineAmountCents(unit, rateCents, quantity);
  return Math.abs(cents * 60 - rateCents * (quantity.minutes ?? 0)) < 60;
}

/** Travel allowance in euro cents, half a cent rounded up: distance in metres times euro cents for a kilometre. */
export function travelAmountCents(metres: number, centsPerKm: Cents): Cents {
  return divideHalfUp(metres * centsPerKm, 1000);
}

/** The cost of a gross amount for the budget. Source: SVB, employer charges withheld since 2026-01-01. */
export function withEmployerCharges(cents: Cents, basisPoints: number): Cents {
  return cents + divideHalfUp(cents * basisPoints, 10_000);
}
