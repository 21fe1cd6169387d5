import { sumOfCare } from '../../domain/declaration/care-amounts.ts';
import type { ReplacedAmounts, Replacement } from '../../import/journal/items/replacements.ts';

/** Adds up what is withdrawn and what stands in its place. */
export function addUpReplaced(replacements: readonly Replacement[]): ReplacedAmounts {
  const sumOf = (name: Exclude<keyof ReplacedAmounts, 'careBefore' | 'careAfter'>): number =>
    replacements.reduce((sum, each) => sum + each[name], 0);
  return {
    linesBefore: sumOf('linesBefore'),
    minutesBefore: sumOf('minutesBefore'),
    careBefore: sumOfCare(replacements.map(({ careBefore }) => careBefore)),
    centsBefore: sumOf('centsBefore'),
    linesAfter: sumOf('linesAfter'),
    minutesAfter: sumOf('minutesAfter'),
    careAfter: sumOfCare(replacements.map(({ careAfter }) => careAfter)),
    centsAfter: sumOf('centsAfter'),
  };
}
