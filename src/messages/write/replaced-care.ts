import { careBeyond, type CareAmounts } from '../../domain/declaration/care-amounts.ts';
import type { ReplacedCare } from '../shape/import/replaced-care.ts';

/** An amount of care, or what one amount has more than another. */
export interface AmountOfCare {
  readonly lines: number;
  readonly care: CareAmounts;
  readonly cents: number;
}

export function careBefore({ linesBefore, careBefore: care, centsBefore }: ReplacedCare): AmountOfCare {
  return { lines: linesBefore, care, cents: centsBefore };
}

export function careAfter({ linesAfter, careAfter: care, centsAfter }: ReplacedCare): AmountOfCare {
  return { lines: linesAfter, care, cents: centsAfter };
}

/** What comes in addition; below zero where there is less than before. */
export function careAdded(replaced: ReplacedCare): AmountOfCare {
  const before = careBefore(replaced);
  const { lines, care, cents } = careAfter(replaced);
  return { lines: lines - before.lines, care: careBeyond(care, before.care), cents: cents - before.cents };
}
