import type { DraftTerms, Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';

function isSame(before: Parties, after: Parties): boolean {
  return (Object.keys({ ...before, ...after }) as (keyof Parties)[]).every(
    (field) => String(before[field]) === String(after[field]),
  );
}

/** With whom, of which kind and out of which award is for the holder to say. Source: mijnpgb.nl, toelichting stap 1. */
export function checkPartiesKept(before: Parties | null, after: Parties | null): Issue[] {
  const isKept = before === null || after === null ? before === after : isSame(before, after);
  return isKept ? [] : [newIssue('PARTIES_OF_HOLDER', 'parties', {})];
}

/** Nor does the care provider say whom they replace: that names another agreement of the holder. */
export function checkKeptByProvider(before: DraftTerms, after: DraftTerms): Issue[] {
  const isSameReplaced = before.workArrangements?.replacesAgreementId === after.workArrangements?.replacesAgreementId;
  return [
    ...checkPartiesKept(before.parties, after.parties),
    ...(isSameReplaced ? [] : [newIssue('PARTIES_OF_HOLDER', 'workArrangements.replacesAgreementId', {})]),
  ];
}
