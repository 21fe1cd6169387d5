import type { LineInput } from '../../declaration-content.ts';
import { travelAmountCents } from '../../values/money.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** The travel allowance of a line in cents; only when one was agreed. Source: SVB, reiskosten. */
export function checkTravel(line: LineInput, index: number, check: DeclarationCheck): number {
  const metres = line.travelMetres ?? 0;
  if (metres === 0) return 0;
  if (!(metres > 0 && Number.isSafeInteger(metres))) {
    reportLine(check, index, 'QUANTITY_NOT_POSITIVE', 'travelMetres', { found: metres });
    return 0;
  }
  const { travelCentsPerKm } = check.prepared.agreement;
  if (travelCentsPerKm === undefined) {
    reportLine(check, index, 'TRAVEL_NOT_AGREED', 'travelMetres', {});
    return 0;
  }
  return travelAmountCents(metres, travelCentsPerKm);
}
