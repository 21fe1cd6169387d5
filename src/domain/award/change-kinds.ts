import type { AwardChangeKind } from '../words.ts';
import type { AwardSituation } from './award-situation.ts';

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Says what a new situation changes; nothing when both say the same. Source: iPgb 2.0 OP503, OP504. */
export function changeKinds(old: AwardSituation, next: AwardSituation): AwardChangeKind[] {
  const kinds: AwardChangeKind[] = [];
  if (next.amountCents > old.amountCents) kinds.push('raised');
  if (next.amountCents < old.amountCents) kinds.push('lowered');
  if (next.end > old.end) kinds.push('extended');
  if (next.end < old.end) kinds.push('shortened');
  if (!isSame(old.careFunctions, next.careFunctions)) kinds.push('functions-changed');
  return kinds;
}
