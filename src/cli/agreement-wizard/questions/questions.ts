import type { AnyQuestion } from './question.ts';
import { generalTerms } from './general-terms.ts';
import { aboutNewProvider } from './new-provider.ts';
import { award, holder, provider, relation } from './parties.ts';
import { workArrangements } from './work-arrangements.ts';

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
