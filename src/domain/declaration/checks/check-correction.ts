import { newIssue } from '../../new-issue.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** A correction takes the place of one paid declaration of the same agreement and month. Source: Vektis AW319. */
export function checkCorrection({ input, facts, issues }: DeclarationCheck): void {
  const { corrects: declaration, agreementId, month, kind } = input;
  if (declaration === undefined) return;
  const { corrected } = facts;
  const isOfSame = corrected?.agreementId === agreementId && corrected.month === month && corrected.kind === kind;
  if (corrected === undefined || !isOfSame) {
    issues.push(newIssue('CORRECTED_NOT_FOUND', 'corrects', { declaration, found: month }));
  } else if (corrected.status !== 'paid') {
    issues.push(newIssue('CORRECTED_NOT_PAID', 'corrects', { declaration, found: corrected.status }));
  } else if (corrected.waiting !== undefined) {
    issues.push(newIssue('CORRECTION_WAITS', 'corrects', { declaration, correction: corrected.waiting }));
  }
}
