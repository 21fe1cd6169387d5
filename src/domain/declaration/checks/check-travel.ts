import type { LineInput } from '../../declaration-content.ts';
import type { PreparedAgreement } from '../prepared-agreement.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** Ours, unverified: 75,00 km that came as 7500 is not paid. */
const farthest = 1_000_000;

/** The metres of a line for which there is an allowance; only when one was agreed. Source: SVB, reiskosten. */
export function checkTravel(
  line: LineInput,
  index: number,
  { agreement }: PreparedAgreement,
  check: DeclarationCheck,
): number {
  const metres = line.travelMetres ?? 0;
  if (metres === 0) return 0;
  if (!(metres > 0 && Number.isSafeInteger(metres))) {
    reportLine(check, index, 'QUANTITY_NOT_POSITIVE', 'travelMetres', { found: metres });
    return 0;
  }
  if (metres > farthest) {
    const found = Math.ceil(metres / 1000);
    reportLine(check, index, 'TRAVEL_TOO_FAR', 'travelMetres', { found, expected: farthest / 1000 });
    return 0;
  }
  if (agreement.travelCentsPerKm !== undefined) return metres;
  reportLine(check, index, 'TRAVEL_NOT_AGREED', 'travelMetres', {});
  return 0;
}
