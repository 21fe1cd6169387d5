import type { Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { checkAwards } from './check-awards.ts';
import { checkCareProvider, checkRegister, checkTwoParties, type AgreementTerm } from './check-care-provider.ts';
import { checkKind } from './check-kind.ts';
import { checkResidentialInitiative } from './check-organisation-terms.ts';
import type { AgreementFacts } from '../agreement-facts.ts';

/** Checks step 1, Partijen; `term` has the days, once step 2 tells them. */
export function checkParties(parties: Parties, facts: AgreementFacts, term?: AgreementTerm): Issue[] {
  return [
    ...checkKind(parties, { facts }),
    ...checkTwoParties(facts),
    ...checkCareProvider(parties.careProviderId, facts, term),
    ...checkResidentialInitiative(parties),
    ...checkRegister(parties.familyRelation, facts),
    ...checkAwards(parties.awardIds, facts),
  ];
}
