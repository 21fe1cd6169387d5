import { newIssue } from '../../new-issue.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * Compares the sender's total with ours, unless a line is missing from ours. Source: SVB: total equals hours times
 * rate.
 */
export function checkTotal({ input, lines, careCents, travelCents, issues }: DeclarationCheck): void {
  const { totalCents: found } = input;
  const expected = careCents + travelCents;
  if (found === undefined || found === expected || lines.length !== input.lines.length) return;
  issues.push(newIssue('TOTAL_MISMATCH', 'totalCents', { found, expected }));
}
