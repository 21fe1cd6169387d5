import type { DraftTerms } from '../agreement-terms.ts';
import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { Rules } from '../rules/rules.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import { checkGeneralTerms } from './checks/check-general-terms.ts';
import { checkParties } from './checks/check-parties.ts';
import { checkWorkArrangements } from './checks/check-work-arrangements.ts';

function missingStep(step: keyof DraftTerms): Issue[] {
  return [newIssue('STEP_MISSING', step, { step })];
}

/** Checks the whole agreement, as step 4 (Controle) shows it and as it must be before it is shared. */
export function checkAgreement(draft: DraftTerms, facts: AgreementFacts, rules?: Rules): Issue[] {
  const { parties, workArrangements, generalTerms } = draft;
  return [
    ...(parties === null ? missingStep('parties') : checkParties(parties, facts, workArrangements ?? undefined)),
    ...(workArrangements === null
      ? missingStep('workArrangements')
      : checkWorkArrangements(workArrangements, parties, facts, rules)),
    ...(generalTerms === null ? missingStep('generalTerms') : checkGeneralTerms(generalTerms, draft, facts, rules)),
  ];
}
