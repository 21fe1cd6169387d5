import type { LineInput } from '../../declaration-content.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** The sender's amounts must be those that were agreed. Source: SVB, correct declareren: quantity times rate. */
export function checkPrice(
  line: LineInput,
  index: number,
  rateCents: number,
  amountCents: number,
  check: DeclarationCheck,
): void {
  if (line.rateCents !== undefined && line.rateCents !== rateCents) {
    reportLine(check, index, 'RATE_DIFFERS', 'rateCents', { found: line.rateCents, expected: rateCents });
  }
  if (line.amountCents !== undefined && line.amountCents !== amountCents) {
    reportLine(check, index, 'AMOUNT_MISMATCH', 'amountCents', { found: line.amountCents, expected: amountCents });
  }
}
