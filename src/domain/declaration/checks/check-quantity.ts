import type { LineInput } from '../../declaration-content.ts';
import type { CareUnit } from '../../words.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

export const NO_QUANTITY = 0;

const QUARTER = 15;

/** Minutes of an hour line or the count of any other, `NO_QUANTITY` when there is no usable one. */
export function checkQuantity(line: LineInput, index: number, unit: CareUnit, check: DeclarationCheck): number {
  const inHours = unit === 'hour';
  const expected = inHours ? 'minutes' : 'count';
  const found = inHours ? line.minutes : line.count;
  const other = inHours ? line.count : line.minutes;
  if (other !== undefined) reportLine(check, index, 'QUANTITY_KIND', inHours ? 'count' : 'minutes', { unit, expected });
  else if (found === undefined) reportLine(check, index, 'QUANTITY_MISSING', expected, { expected });
  if (found === undefined) return NO_QUANTITY;
  if (!(found > 0 && Number.isSafeInteger(found))) {
    reportLine(check, index, 'QUANTITY_NOT_POSITIVE', expected, { found });
    return NO_QUANTITY;
  }
  // Source: SVB form 40.007, 15 minutes is 0.25.
  if (inHours && found % QUARTER !== 0)
    reportLine(check, index, 'QUARTER_HOURS', 'minutes', { found, expected: QUARTER });
  return found;
}
