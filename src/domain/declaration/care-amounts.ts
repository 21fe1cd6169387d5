import type { LineInput } from '../declaration-content.ts';
import { careUnits, type CareUnit } from '../words.ts';

/** Care in the units in which it was declared: minutes of hours, a count of anything else. What is not there has no name. */
export type CareAmounts = Readonly<Partial<Record<CareUnit, number>>>;

type Counted = Pick<LineInput, 'unit' | 'minutes' | 'count'>;

/** Adds up the care of some lines, each in its own unit: day parts are no hours, nor is a month. */
export function addUpCare(lines: readonly Counted[]): CareAmounts {
  return sumOfCare(lines.map(({ unit = 'hour', minutes, count }) => ({ [unit]: minutes ?? count ?? 0 })));
}

/** Adds up amounts of care. */
export function sumOfCare(amounts: readonly CareAmounts[]): CareAmounts {
  return byUnit((unit) =>
    amounts.some((each) => each[unit] !== undefined)
      ? amounts.reduce((sum, each) => sum + (each[unit] ?? 0), 0)
      : undefined,
  );
}

/** What one amount of care has more than another, by unit; below zero where it has less. */
export function careBeyond(now: CareAmounts, before: CareAmounts): CareAmounts {
  return byUnit((unit) => {
    const more = (now[unit] ?? 0) - (before[unit] ?? 0);
    return more === 0 ? undefined : more;
  });
}

/** Writes it as a list of texts, such as `day-part:3`, as it stands in the params of a finding. */
export function packCare(amounts: CareAmounts): string[] {
  return careUnits.flatMap((unit) => (amounts[unit] === undefined ? [] : [`${unit}:${amounts[unit]}`]));
}

export function unpackCare(packed: readonly string[]): CareAmounts {
  return byUnit((unit) => {
    const text = packed.find((each) => each.startsWith(`${unit}:`));
    return text === undefined ? undefined : Number(text.slice(unit.length + 1));
  });
}

function byUnit(amountOf: (unit: CareUnit) => number | undefined): CareAmounts {
  const amounts = careUnits.map((unit) => [unit, amountOf(unit)] as const);
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== undefined));
}
