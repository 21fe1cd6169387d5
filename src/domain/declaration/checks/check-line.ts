import type { DeclarationLine, LineInput } from '../../declaration-content.ts';
import { lineAmountCents, withEmployerCharges } from '../../values/money.ts';
import { assignAward } from './assign-award.ts';
import { checkLineDate, NO_DAY } from './check-line-date.ts';
import { checkPrice } from './check-price.ts';
import { checkQuantity, NO_QUANTITY } from './check-quantity.ts';
import { checkTravel } from './check-travel.ts';
import { checkRepeated, checkTimes } from './check-visits.ts';
import { countTime, workMinutes } from './count-time.ts';
import { lineNumber } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { findRate } from './find-rate.ts';
import type { PreparedRate } from '../prepared-agreement.ts';

/** A field that follows from the agreement is filled in; everything else stays as it was handed in. */
function completeLine(
  input: LineInput,
  index: number,
  { careFunction, unit, cents: rateCents }: PreparedRate,
  amountCents: number,
  travelCents: number,
): DeclarationLine {
  const line = lineNumber(input, index);
  const done: DeclarationLine = { ...input, line, careFunction, unit, rateCents, amountCents };
  if (travelCents > 0) done.travelCents = travelCents;
  else if (input.travelMetres !== undefined) delete done.travelMetres;
  return done;
}

/** Checks everything about one line, and adds it to the sums of the declaration. */
export function checkLine(line: LineInput, index: number, check: DeclarationCheck): void {
  const day = checkLineDate(line, index, check);
  const travelCents = checkTravel(line, index, check);
  const rate = findRate(line, index, check);
  if (rate === undefined) return;
  const { careFunction, unit, cents } = rate;
  if (day !== NO_DAY) checkRepeated(line, index, day, rate, check);
  const quantity = checkQuantity(line, index, unit, check);
  checkTimes(line, index, day, rate, check);
  if (quantity === NO_QUANTITY) return;
  if (day !== NO_DAY) countTime(day, unit, quantity, check);

  const amountCents = lineAmountCents(unit, cents, line);
  checkPrice(line, index, cents, amountCents, check);
  // Charges are on pay; a travel allowance is none.
  const cost = withEmployerCharges(amountCents, check.chargesBasisPoints) + travelCents;
  if (day !== NO_DAY) assignAward(index, line.date, careFunction, cost, check);

  check.minutes += workMinutes(unit, quantity);
  check.careCents += amountCents;
  check.travelCents += travelCents;
  check.costCents += cost;
  check.lines.push(completeLine(line, index, rate, amountCents, travelCents));
}
