import type { Parties } from '../agreement-terms.ts';
import type { Issue } from '../issue.ts';
import { checkAwards } from './check-awards.ts';
import { checkCareProvider } from './check-care-provider.ts';
import { checkKind } from './check-kind.ts';
import type { AgreementFacts } from './agreement-facts.ts';

/** Step 1, Partijen. */
export const checkParties = (parties: Parties, facts: AgreementFacts): Issue[] => [
  ...checkKind(parties, { facts }),
  ...checkCareProvider(parties.careProviderId, facts),
  ...checkAwards(parties.awardIds, facts),
];
