import type { DeclarationLine, LineInput } from '../declaration-content.ts';
import { lineAmountCents, withEmployerCharges } from '../values/money.ts';
import { assignAward } from './assign-award.ts';
import { checkLineDate, NO_DAY } from './check-line-date.ts';
import { checkPrice } from './check-price.ts';
import { checkQuantity, NO_QUANTITY } from './check-quantity.ts';
import { checkTravel } from './check-travel.ts';
import { checkRepeated, countTime, workMinutes } from './count-time.ts';
import { lineNumber } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { findRate } from './find-rate.ts';
import type { PreparedRate } from './prepared-agreement.ts';

function complete(
  line: LineInput,
  index: number,
  rate: PreparedRate,
  quantity: number,
  amountCents: number,
  travelCents: number,
): DeclarationLine {
  const { careFunction, unit, cents: rateCents } = rate;
  const done: DeclarationLine = {
    line: lineNumber(line, index),
    date: line.date,
    careFunction,
    unit,
    rateCents,
    amountCents,
  };
  if (unit === 'hour') done.minutes = quantity;
  else done.count = quantity;
  if (travelCents > 0 && line.travelMetres !== undefined) {
    done.travelMetres = line.travelMetres;
    done.travelCents = travelCents;
  }
  if (line.note !== undefined) done.note = line.note;
  return done;
}

/** Everything about one line, added to the sums of the declaration. */
export function checkLine(line: LineInput, index: number, check: DeclarationCheck): void {
  const day = checkLineDate(line, index, check);
  const travelCents = checkTravel(line, index, check);
  const rate = findRate(line, index, check);
  if (rate === undefined) return;
  const { careFunction, unit, cents } = rate;
  if (day !== NO_DAY) checkRepeated(line, index, day, rate, check);
  const quantity = checkQuantity(line, index, unit, check);
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
  check.lines.push(complete(line, index, rate, quantity, amountCents, travelCents));
}
