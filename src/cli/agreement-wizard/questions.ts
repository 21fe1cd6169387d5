import type { AnyQuestion } from './question.ts';
import { generalTerms } from './questions/general-terms.ts';
import { aboutNewProvider } from './questions/new-provider.ts';
import { award, holder, provider, relation } from './questions/parties.ts';
import { workArrangements } from './questions/work-arrangements.ts';

/** Everything that can be asked, in the order in which it is asked. Source: leaflet, steps 1 to 3; mijnpgb.nl, toelichting. */
export const questions: readonly AnyQuestion[] = [
  holder,
  award,
  provider,
  ...aboutNewProvider,
  ...relation,
  ...workArrangements,
  ...generalTerms,
];
