import type { WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementContext } from '../agreement-context.ts';

type Term = Pick<WorkArrangements, 'start' | 'termKind' | 'end' | 'replacesAgreementId'>;

const END = 'workArrangements.end';

// A term is indefinite, lasts until a date, or until the regular provider is back. Source: SVB form 40.007, looptijd A,
// B, C.
function checkEnd({ start, termKind, end }: Term): Issue[] {
  if (end === undefined) return termKind === 'fixed' ? [newIssue('TERM_END_MISSING', END, {})] : [];
  if (termKind === 'indefinite') return [newIssue('TERM_END_NOT_ALLOWED', END, { found: termKind })];
  return end < start ? [newIssue('TERM_END_BEFORE_START', END, { found: end, expected: start })] : [];
}

// A replacement names the agreement of the provider who is away. Source: SVB form 40.007, looptijd C.
function checkReplacement({ termKind, replacesAgreementId }: Term, context: Pick<AgreementContext, 'facts'>): Issue[] {
  const { otherAgreements, agreementId } = context.facts;
  if (termKind !== 'replacement') return [];
  if (otherAgreements.some(({ id }) => id === replacesAgreementId && id !== agreementId)) return [];
  return [newIssue('REPLACED_AGREEMENT_MISSING', 'workArrangements.replacesAgreementId', {})];
}

/** Finds what is wrong with the end of an agreement, or with the agreement that it replaces. Empty when nothing is. */
export function checkTerm(term: Term, context: Pick<AgreementContext, 'facts'>): Issue[] {
  return [...checkEnd(term), ...checkReplacement(term, context)];
}
