import { paysOn } from '../../award/award-days.ts';
import { functionsOn } from '../../award/award-facts.ts';
import type { IsoDate } from '../../values/date.ts';
import type { CareFunction } from '../../words.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * Finds the award that pays for a line: the first of the agreement's that covers the day and the care; none when there is
 * no such award. Source: Rlz 5.23(2), iPgb.
 */
export function assignAward(
  index: number,
  date: IsoDate,
  careFunction: CareFunction,
  check: DeclarationCheck,
): string | undefined {
  let covered = false;
  for (const award of check.awards) {
    if (!paysOn(award, date)) continue;
    covered = true;
    if (functionsOn(award, date).includes(careFunction)) return award.id;
  }
  if (covered) reportLine(check, index, 'FUNCTION_NOT_AWARDED', 'careFunction', { found: careFunction });
  else reportLine(check, index, 'AWARD_ENDED', 'date', { found: date });
  return undefined;
}
