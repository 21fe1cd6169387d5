import type { LineInput } from '../../declaration-content.ts';
import type { PreparedRate } from '../prepared-agreement.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * The minimum wage holds on each day that is worked: it is raised twice a year, and with each birthday until 21. Source:
 * Wet minimumloon.
 */
export function checkWage({ date }: LineInput, index: number, rate: PreparedRate, check: DeclarationCheck): void {
  const { tooLowFrom: from, ageUnknown, cents: found, unit } = rate;
  if (from === undefined || date < from) return;
  if (ageUnknown) reportLine(check, index, 'BIRTH_DATE_MISSING', 'date', {});
  else reportLine(check, index, 'RATE_TOO_LOW_ON_DAY', 'date', { found, unit, date, from });
}
