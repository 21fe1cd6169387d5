import type { DeclarationLine } from '../../declaration-content.ts';
import { amountBetween, travelAmountCents, withEmployerCharges } from '../../values/money.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import type { PreparedRate } from '../prepared-agreement.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** What was counted of one rate so far: minutes when its unit is an hour, else units. */
interface Counted {
  readonly rate: PreparedRate;
  quantity: number;
}

/**
 * Gives each line its part of the amounts. What is paid is rounded once for each care function, unit and rate, and so
 * are travel and the charges of the whole; the parts add up to it. Source: SVB, an invoice is hours times rate.
 */
export function shareAmounts(check: DeclarationCheck): void {
  const { travelCentsPerKm = 0 } = check.prepared.agreement;
  const counted: Counted[] = [];
  let metres = 0;
  for (const index of inOrderOfDays(check.lines)) {
    const line = check.lines[index];
    const rate = check.rates[index];
    if (line === undefined || rate === undefined) continue;
    line.amountCents = countOn(counted, rate, line);
    if (line.travelCents !== undefined) {
      const before = travelAmountCents(metres, travelCentsPerKm);
      metres += line.travelMetres ?? 0;
      line.travelCents = travelAmountCents(metres, travelCentsPerKm) - before;
    }
    addMoney(check, line, check.payers[index]);
  }
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

function countOn(counted: Counted[], rate: PreparedRate, line: DeclarationLine): number {
  let known = counted.find((one) => one.rate === rate);
  if (known === undefined) counted.push((known = { rate, quantity: 0 }));
  const before = known.quantity;
  known.quantity += (rate.unit === 'hour' ? line.minutes : line.count) ?? 0;
  return amountBetween(rate.unit, rate.cents, before, known.quantity);
}

// Charges are on pay; a travel allowance is none.
function addMoney(check: DeclarationCheck, { amountCents, travelCents = 0 }: DeclarationLine, award?: string): void {
  const { chargesBasisPoints, careCents } = check;
  const charged =
    withEmployerCharges(careCents + amountCents, chargesBasisPoints) -
    withEmployerCharges(careCents, chargesBasisPoints);
  const cost = charged + travelCents;
  check.careCents += amountCents;
  check.travelCents += travelCents;
  check.costCents += cost;
  if (award !== undefined) addCost(check.perAward, award, cost);
}

function addCost(perAward: AwardCost[], awardId: string, cents: number): void {
  for (const cost of perAward) {
    if (cost.awardId !== awardId) continue;
    cost.cents += cents;
    return;
  }
  perAward.push({ awardId, cents });
}
