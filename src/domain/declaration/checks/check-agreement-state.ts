import { newIssue } from '../../new-issue.ts';
import type { AgreementStatus } from '../../words.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** These agreements were approved once; care before they were amended or ended is still declared. */
export const declarableStatuses: readonly AgreementStatus[] = ['approved', 'amended', 'ended'];

/** Care is declared after approval. Source: leaflet for care providers, 6. */
export function checkAgreementState({ prepared, issues }: DeclarationCheck): void {
  const { status } = prepared.agreement;
  if (!declarableStatuses.includes(status))
    issues.push(newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found: status }));
}
