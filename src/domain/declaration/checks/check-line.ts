import type { DeclarationLine, LineInput } from '../../declaration-content.ts';
import { checkAbsentDay, rateInAbsence } from './check-absent-day.ts';
import { assignAward } from './assign-award.ts';
import { checkLineDate, NO_DAY } from './check-line-date.ts';
import { checkPrice } from './check-price.ts';
import { checkQuantity, NO_QUANTITY } from './check-quantity.ts';
import { checkWage } from './check-wage.ts';
import { checkTravel } from './check-travel.ts';
import { checkRepeated, checkTimes } from './check-visits.ts';
import { workMinutes } from '../lines/work-minutes.ts';
import { countTime } from './count-time.ts';
import { lineNumber, reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import { findRate } from './find-rate.ts';
import { isPaidByItself, termsOn, type PreparedRate } from '../prepared-agreement.ts';

/**
 * A field that follows from the agreement is filled in; everything else stays as it was handed in. The amounts come when
 * all lines are known.
 */
function completeLine(
  input: LineInput,
  index: number,
  { careFunction, unit, cents: rateCents }: PreparedRate,
  travelMetres: number,
): DeclarationLine {
  const line = lineNumber(input, index);
  const done: DeclarationLine = { ...input, line, careFunction, unit, rateCents, amountCents: 0 };
  if (travelMetres > 0) done.travelCents = 0;
  else if (input.travelMetres !== undefined) delete done.travelMetres;
  return done;
}

/** Checks everything about one line, and adds it to what is declared. */
export function checkLine(line: LineInput, index: number, check: DeclarationCheck): void {
  const day = checkLineDate(line, index, check);
  const terms = termsOn(check.prepared, line.date);
  if (isPaidByItself(terms)) {
    reportLine(check, index, 'MONTHLY_WAGE_NOT_DECLARABLE', 'date', {});
    return;
  }
  const travelMetres = checkTravel(line, index, terms, check);
  const agreed = findRate(line, index, terms, check);
  if (agreed === undefined) return;
  checkAbsentDay(line, index, agreed, check);
  const rate = rateInAbsence(line, agreed, check);
  const { careFunction, unit } = rate;
  if (line.holiday && !(terms.agreement.holidayWhenTaken && unit === 'hour'))
    reportLine(check, index, 'HOLIDAY_NOT_DECLARABLE', 'holiday', {});
  checkWage(line, index, agreed, check);
  if (day !== NO_DAY) checkRepeated(line, index, day, rate, check);
  const quantity = checkQuantity(line, index, unit, check);
  checkTimes(line, index, day, rate, quantity, check);
  if (quantity === NO_QUANTITY) return;
  if (day !== NO_DAY) countTime(day, unit, quantity, check);

  checkPrice(line, index, rate, check);
  check.minutes += workMinutes(unit, quantity);
  check.lines.push(completeLine(line, index, rate, travelMetres));
  check.rates.push(rate);
  check.payers.push(day === NO_DAY ? undefined : assignAward(index, line.date, careFunction, check));
}
