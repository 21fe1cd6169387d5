import { absenceOn } from '../../absence/absence.ts';
import { addCompensation, addFunctionCost } from '../../award/money/function-budgets.ts';
import type { DeclarationLine } from '../../declaration-content.ts';
import { amountBetween, partOf, travelAmountCents, withEmployerCharges } from '../../values/money.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import type { IsoDate } from '../../values/date.ts';
import { termsOn, type PreparedAgreement, type PreparedRate } from '../prepared-agreement.ts';
import { chargesFor, type DeclarationCheck } from './declaration-check.ts';

/** What was counted of one rate so far: minutes when its unit is an hour, else units. */
interface Counted {
  readonly rate: PreparedRate;
  quantity: number;
  /** What it cost with charges. */
  costCents: number;
}

/**
 * Gives each line its part of the amounts. What is paid is rounded once for each care function, unit and rate, and so
 * are travel and the charges of the whole; the parts add up to it. Source: SVB, an invoice is hours times rate.
 */
export function shareAmounts(check: DeclarationCheck): void {
  const counted: Counted[] = [];
  const sums = sumKeeper(check);
  for (const index of inOrderOfDays(check.lines)) {
    const line = check.lines[index];
    const rate = check.rates[index];
    if (line === undefined || rate === undefined) continue;
    const known = countedOf(counted, rate);
    line.amountCents = countOn(known, line);
    const sum = sums(line.date);
    if (line.travelCents !== undefined) {
      const before = travelAmountCents(sum.metres, sum.travelCentsPerKm);
      sum.metres += line.travelMetres ?? 0;
      line.travelCents = travelAmountCents(sum.metres, sum.travelCentsPerKm) - before;
    }
    addMoney(check, line, sum, { counted: known, awardId: check.payers[index], isSick: isCompensated(line, check) });
  }
}

/** What was added up so far of all days with the same allowance and the same charges. */
interface Sum {
  readonly travelCentsPerKm: number;
  readonly chargesBasisPoints: number;
  metres: number;
  careCents: number;
}

function startSum({ input, rules }: DeclarationCheck, terms: PreparedAgreement): Sum {
  const { travelCentsPerKm = 0 } = terms.agreement;
  return {
    travelCentsPerKm,
    chargesBasisPoints: chargesFor(terms.agreement, input.month, rules),
    metres: 0,
    careCents: 0,
  };
}

/** Gives the sum that a day goes into. */
function sumKeeper(check: DeclarationCheck): (date: IsoDate) => Sum {
  const first = startSum(check, check.prepared);
  if (check.prepared.later === undefined) return () => first;
  const sums = [first];
  return (date) => {
    const sum = startSum(check, termsOn(check.prepared, date));
    const known = sums.find(
      ({ travelCentsPerKm, chargesBasisPoints }) =>
        travelCentsPerKm === sum.travelCentsPerKm && chargesBasisPoints === sum.chargesBasisPoints,
    );
    if (known === undefined) sums.push(sum);
    return known ?? sum;
  };
}

/** What a line says decides which has the odd cent, and not the order in which the lines were handed in. */
function inOrderOfDays(lines: readonly DeclarationLine[]): Iterable<number> {
  const isInOrder = lines.every(({ date }, index) => index === 0 || date > (lines[index - 1]?.date ?? ''));
  if (isInOrder) return lines.keys();
  const keys = lines.map(({ date, startTime, careFunction, unit, minutes, count, travelMetres }) =>
    [date, startTime, careFunction, unit, minutes, count, travelMetres].join(' '),
  );
  const keyOf = (index: number): string => keys[index] ?? '';
  return [...lines.keys()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

function countedOf(counted: Counted[], rate: PreparedRate): Counted {
  let known = counted.find((one) => one.rate === rate);
  if (known === undefined) counted.push((known = { rate, quantity: 0, costCents: 0 }));
  return known;
}

function countOn(known: Counted, line: DeclarationLine): number {
  const { rate } = known;
  const before = known.quantity;
  known.quantity += (rate.unit === 'hour' ? line.minutes : line.count) ?? 0;
  return amountBetween(rate.unit, rate.cents, before, known.quantity);
}

/** The award that pays for a line, and what was counted of its rate. */
interface Payer {
  counted: Counted;
  awardId: string | undefined;
  isSick: boolean;
}

/** What is paid on in sickness comes back to the budget. Source: SVB, loon tijdens ziekte. */
function isCompensated({ sick, date }: DeclarationLine, { prepared }: DeclarationCheck): boolean {
  return sick === true && absenceOn(prepared.agreement.absences ?? [], date)?.compensated === true;
}

// Charges are on pay; a travel allowance is none.
function addMoney(
  check: DeclarationCheck,
  { amountCents, travelCents = 0 }: DeclarationLine,
  sum: Sum,
  { counted, awardId, isSick }: Payer,
): void {
  const { chargesBasisPoints, careCents } = sum;
  const charged =
    withEmployerCharges(careCents + amountCents, chargesBasisPoints) -
    withEmployerCharges(careCents, chargesBasisPoints);
  const cost = charged + travelCents;
  sum.careCents += amountCents;
  check.careCents += amountCents;
  check.travelCents += travelCents;
  check.costCents += cost;
  const depositCents = depositOn(counted, charged);
  if (awardId === undefined) return;
  const share = shareOf(check, awardId);
  share.cents += cost;
  if (depositCents !== 0) share.depositCents = (share.depositCents ?? 0) + depositCents;
  // What a deposit bears is nothing to the money that is tied to the care.
  if (share.functions !== undefined) addFunctionCost(share.functions, counted.rate.careFunction, cost - depositCents);
  // Not for the part above the maximum rate, which the deposit bears. Source: SVB, loon tijdens ziekte.
  if (isSick) addCompensation(share, counted.rate.careFunction, cost - depositCents);
}

/** The deposit bears its part of the rate, and of the charges on that; it is rounded once as well. */
function depositOn(counted: Counted, cents: number): number {
  const { rate, costCents: before } = counted;
  counted.costCents += cents;
  const { depositCents } = rate;
  if (depositCents === undefined) return 0;
  return partOf(counted.costCents, depositCents, rate.cents) - partOf(before, depositCents, rate.cents);
}

function shareOf({ perAward, facts }: DeclarationCheck, awardId: string): AwardCost {
  for (const share of perAward) if (share.awardId === awardId) return share;
  const share: AwardCost = { awardId, cents: 0 };
  if (facts.awards.get(awardId)?.functionBudgets !== undefined) share.functions = [];
  perAward.push(share);
  return share;
}
