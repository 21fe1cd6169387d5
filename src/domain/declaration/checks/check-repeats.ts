import { newIssue } from '../../new-issue.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** There is one declaration per agreement, month and kind, and one per reference. Source: mijnpgb.nl; API contract. */
export function checkRepeats({ input, facts, issues }: DeclarationCheck): void {
  const { sameMonth, sameReference } = facts;
  if (sameMonth !== undefined) {
    issues.push(newIssue('DUPLICATE_MONTH', 'month', { found: input.month, declaration: sameMonth.id }));
  }
  if (sameReference !== undefined) {
    issues.push(newIssue('REFERENCE_REUSED', 'reference', { declaration: sameReference.id }));
  }
}
