import type { AgreementTerms, DraftTerms, GeneralTerms } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { Rules } from '../../rules/rules.ts';
import { agreementContext } from '../agreement-context.ts';
import type { AgreementFacts } from '../agreement-facts.ts';
import { checkOrganisationTerms, checkTariffList } from './check-organisation-terms.ts';
import { checkEmployerCharges, checkIdentitySeen, checkPayroll } from './check-payroll.ts';

/** The general terms say how the provider meets the care need. Source: Rlz 5.16. */
export function checkCareDescription(careDescription: string): Issue[] {
  return careDescription.trim() === ''
    ? [newIssue('CARE_DESCRIPTION_MISSING', 'generalTerms.careDescription', {})]
    : [];
}

// Both stand in the SVB model and cannot be left out. Source: Stcrt. 2017-11464; Rlz 5.16.
function checkClauses(terms: GeneralTerms): Issue[] {
  return [
    ...(terms.thirdPartyClause ? [] : [newIssue('THIRD_PARTY_CLAUSE_MISSING', 'generalTerms.thirdPartyClause', {})]),
    ...(terms.sixWeekClause ? [] : [newIssue('SIX_WEEK_CLAUSE_MISSING', 'generalTerms.sixWeekClause', {})]),
  ];
}

/** Checks step 3, Algemene afspraken. */
export function checkGeneralTerms(
  terms: AgreementTerms['generalTerms'],
  { parties, workArrangements }: Pick<DraftTerms, 'parties' | 'workArrangements'>,
  facts: AgreementFacts,
  rules?: Rules,
): Issue[] {
  const context = agreementContext(parties, facts, rules);
  return [
    ...checkPayroll(terms, workArrangements, context),
    ...checkEmployerCharges(terms, workArrangements, context),
    ...checkIdentitySeen(terms, context),
    ...checkOrganisationTerms(terms, context),
    ...checkTariffList(terms, facts),
    ...checkCareDescription(terms.careDescription),
    ...checkClauses(terms),
  ];
}
