import type { IsoDate } from '../../values/date.ts';
import type { CareFunction } from '../../words.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import type { PayingAward } from '../declaration-facts.ts';
import type { AwardCost } from '../declaration-verdict.ts';

function covers({ status, start, end }: PayingAward, date: IsoDate): boolean {
  return status === 'active' && start <= date && date <= end;
}

function addCost(perAward: AwardCost[], awardId: string, cents: number): void {
  for (const cost of perAward) {
    if (cost.awardId !== awardId) continue;
    cost.cents += cents;
    return;
  }
  perAward.push({ awardId, cents });
}

/** The first of the agreement's awards that covers the day and the care pays for a line. Source: Rlz 5.23(2), iPgb. */
export function assignAward(
  index: number,
  date: IsoDate,
  careFunction: CareFunction,
  cents: number,
  check: DeclarationCheck,
): void {
  let covered = false;
  for (const award of check.awards) {
    if (!covers(award, date)) continue;
    covered = true;
    if (award.careFunctions.includes(careFunction)) {
      addCost(check.perAward, award.id, cents);
      return;
    }
  }
  if (covered) reportLine(check, index, 'FUNCTION_NOT_AWARDED', 'careFunction', { found: careFunction });
  else reportLine(check, index, 'AWARD_ENDED', 'date', { found: date });
}
