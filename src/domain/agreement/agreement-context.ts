import type { Parties } from '../agreement-terms.ts';
import type { AwardFacts } from '../award/award-facts.ts';
import { standardRules } from '../rules/standard-rules.ts';
import type { Rules } from '../rules/rules.ts';
import type { CareLaw } from '../words.ts';
import type { AgreementFacts } from './agreement-facts.ts';

/** The checks of one agreement share these facts. */
export interface AgreementContext {
  /** It is `null` while step 1 is unanswered: the checks that depend on it are not made yet. */
  parties: Parties | null;
  facts: AgreementFacts;
  rules: Rules;
  /** Those of the chosen awards that the holder has. */
  awards: AwardFacts[];
  laws: CareLaw[];
}

/** Works out once the facts that every check of an agreement needs. */
export function agreementContext(
  parties: Parties | null,
  facts: AgreementFacts,
  rules: Rules = facts.rules ?? standardRules,
): AgreementContext {
  const awards = facts.awards.filter(({ id }) => parties?.awardIds.includes(id));
  return { parties, facts, rules, awards, laws: awards.map(({ law }) => law) };
}
