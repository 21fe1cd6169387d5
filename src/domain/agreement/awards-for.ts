import { type AwardFacts, functionsEver } from '../award/award-facts.ts';
import type { CareFunction } from '../words.ts';
import type { AgreementContext } from './agreement-context.ts';

/** The chosen awards that pay for a care function. */
export function awardsFor(careFunction: CareFunction, { awards }: Pick<AgreementContext, 'awards'>): AwardFacts[] {
  return awards.filter((award) => functionsEver(award).includes(careFunction));
}
