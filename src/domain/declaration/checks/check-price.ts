import type { LineInput } from '../../declaration-content.ts';
import { isLineAmount, lineAmountCents } from '../../values/money.ts';
import type { PreparedRate } from '../prepared-agreement.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * The sender's amounts must be those that were agreed. An amount may be rounded up or down: the sender rounds each line,
 * while here the declaration is rounded once. Source: SVB, correct declareren: quantity times rate.
 */
export function checkPrice(line: LineInput, index: number, rate: PreparedRate, check: DeclarationCheck): void {
  const { unit, cents: expected } = rate;
  const { rateCents, amountCents } = line;
  if (rateCents !== undefined && rateCents !== expected) {
    reportLine(check, index, 'RATE_DIFFERS', 'rateCents', { found: rateCents, expected });
  }
  if (amountCents !== undefined && !isLineAmount(amountCents, unit, expected, line)) {
    const params = { found: amountCents, expected: lineAmountCents(unit, expected, line) };
    reportLine(check, index, 'AMOUNT_MISMATCH', 'amountCents', params);
  }
}
