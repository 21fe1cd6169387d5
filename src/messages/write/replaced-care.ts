import type { ReplacedCare } from '../shape/import/replaced-care.ts';

/** An amount of care, or what one amount has more than another. */
export type AmountOfCare = Readonly<Record<'lines' | 'minutes' | 'cents', number>>;

export function careBefore({ linesBefore, minutesBefore, centsBefore }: ReplacedCare): AmountOfCare {
  return { lines: linesBefore, minutes: minutesBefore, cents: centsBefore };
}

export function careAfter({ linesAfter, minutesAfter, centsAfter }: ReplacedCare): AmountOfCare {
  return { lines: linesAfter, minutes: minutesAfter, cents: centsAfter };
}

/** What comes in addition; below zero where there is less than before. */
export function careAdded(replaced: ReplacedCare): AmountOfCare {
  const before = careBefore(replaced);
  const { lines, minutes, cents } = careAfter(replaced);
  return { lines: lines - before.lines, minutes: minutes - before.minutes, cents: cents - before.cents };
}
