import { addMonths, type Month } from '../values/month.ts';
import type { DeclarationFacts } from './declaration-facts.ts';

/** A declaration that stands, as far as others of the same agreement and kind are held to it. */
export interface DeclaredMonth {
  /** A person finds it by this name: its number or, when it is handed in together with the other, its reference. */
  name: string;
  minutesInFirstWeek: number;
  minutesInLastWeek: number;
}

/** The month itself was declared before or not; the months beside it share the weeks at its borders. */
export function monthFacts(
  month: Month,
  declaredIn: (month: Month) => DeclaredMonth | undefined,
): Pick<DeclarationFacts, 'sameMonth' | 'minutesInWeekBefore' | 'minutesInWeekAfter'> {
  const same = declaredIn(month);
  return {
    ...(same && { sameMonth: { id: same.name } }),
    minutesInWeekBefore: declaredIn(addMonths(month, -1))?.minutesInLastWeek ?? 0,
    minutesInWeekAfter: declaredIn(addMonths(month, 1))?.minutesInFirstWeek ?? 0,
  };
}
