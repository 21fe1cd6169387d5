import type { AgreementComparison } from '../../../contract/types.ts';
import type { DetailView } from '../../output/view.ts';
import { changeSections } from './amendment.ts';

/** What differs from the text before, or from the agreement that the same two had before. */
export const agreementComparison: DetailView<AgreementComparison> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'comparedWith.agreementId', kind: 'id', priority: 1 },
    { path: 'comparedWith.version', kind: 'count', priority: 1 },
  ],
  sections: changeSections(),
};
