import type { Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { checkAwards } from './check-awards.ts';
import { checkCareProvider, checkRegister, checkTwoParties } from './check-care-provider.ts';
import { checkKind } from './check-kind.ts';
import type { AgreementFacts } from '../agreement-facts.ts';

/** Checks step 1, Partijen; `start` is the first day, once step 2 tells it. */
export function checkParties(parties: Parties, facts: AgreementFacts, start?: IsoDate): Issue[] {
  return [
    ...checkKind(parties, { facts }),
    ...checkTwoParties(facts),
    ...checkCareProvider(parties.careProviderId, facts, start),
    ...checkRegister(parties.familyRelation, facts),
    ...checkAwards(parties.awardIds, facts),
  ];
}
