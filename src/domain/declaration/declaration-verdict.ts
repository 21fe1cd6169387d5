import type { DeclarationLine } from '../declaration-content.ts';
import type { FunctionCost } from '../award/money/function-budgets.ts';
import type { Issue } from '../issue.ts';
import type { CareByDay } from './months/care-by-day.ts';

/** The cost of a declaration for one award, in euro cents. */
export interface AwardCost {
  awardId: string;
  cents: number;
  /** By care function, of an award that ties its money to them; a fixed amount may be for none in particular. */
  functions?: FunctionCost[];
  /** The part of it that the deposits of the holder bear; absent when they bear none. */
  depositCents?: number;
  /** The part of it that comes back to the budget, since it was paid on in sickness; absent when nothing does. */
  compensationCents?: number;
}

/** The issues that the check found, and the amounts of the declaration as far as its lines make sense. */
export interface DeclarationVerdict {
  issues: Issue[];
  lines: DeclarationLine[];
  /** Hours and day-parts; full days and other units are no working time. */
  minutes: number;
  careCents: number;
  travelCents: number;
  /** The gross amount that is paid. */
  totalCents: number;
  /** The amount with employer charges, which the budget bears. */
  costCents: number;
  perAward: AwardCost[];
  /** Minutes in the ISO week of the first or last day of the month; 0 when that week lies within the month. */
  minutesInFirstWeek: number;
  minutesInLastWeek: number;
  /** The same by day, to which declarations of other agreements are held. */
  careByDay: CareByDay;
}

export function emptyVerdict(issues: Issue[]): DeclarationVerdict {
  return {
    issues,
    lines: [],
    minutes: 0,
    careCents: 0,
    travelCents: 0,
    totalCents: 0,
    costCents: 0,
    perAward: [],
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    careByDay: { work: [], whole: [] },
  };
}
