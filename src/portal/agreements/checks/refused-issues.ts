import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { PortalError } from '../../answers/portal-error.ts';

/** What is refused of one decision leaves the others alone; what is wrong with the portal stops them all. */
export function issuesOf(error: unknown, status: AgreementStatus | null): readonly Issue[] {
  if (!(error instanceof PortalError)) throw error;
  switch (error.code) {
    case 'rules-violated':
      return error.issues;
    case 'not-found':
      return [newIssue('RECORD_NOT_FOUND', 'agreementId', {})];
    case 'version-conflict':
      return [newIssue('RECORD_NOT_FOUND', 'version', {})];
    case 'status-conflict':
      return [newIssue('STATUS_NOT_ALLOWED', 'decision', { found: status ?? '' })];
    default:
      throw error;
  }
}
