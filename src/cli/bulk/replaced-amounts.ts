import type { ReplacedAmounts, Replacement } from '../../import/journal/items/replacements.ts';

/** Adds up what is withdrawn and what stands in its place. */
export function addUpReplaced(replacements: readonly Replacement[]): ReplacedAmounts {
  const sumOf = (name: keyof ReplacedAmounts): number => replacements.reduce((sum, each) => sum + each[name], 0);
  return {
    linesBefore: sumOf('linesBefore'),
    minutesBefore: sumOf('minutesBefore'),
    centsBefore: sumOf('centsBefore'),
    linesAfter: sumOf('linesAfter'),
    minutesAfter: sumOf('minutesAfter'),
    centsAfter: sumOf('centsAfter'),
  };
}
