import type { AwardFacts } from '../award/award-facts.ts';
import type { CareFunction } from '../words.ts';
import type { AgreementContext } from './agreement-context.ts';

/** The chosen awards that pay for a care function. */
export const awardsFor = (careFunction: CareFunction, { awards }: Pick<AgreementContext, 'awards'>): AwardFacts[] =>
  awards.filter(({ careFunctions }) => careFunctions.includes(careFunction));
