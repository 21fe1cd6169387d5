import { agreementSteps, type DraftTerms } from '../../../domain/agreement-terms.ts';
import type { Store } from '../../store/store.ts';

/**
 * Drafts are compared by this hash. It is keyed, since the terms tell of a person's health. The text is kept with every
 * draft that was sent in, and so it never changes: a step that is absent is no part of it.
 */
export function termsHash({ hash }: Pick<Store, 'hash'>, draft: Partial<DraftTerms>): string {
  const steps = agreementSteps.flatMap((step) => (draft[step] ? [[step, draft[step]] as const] : []));
  return hash(JSON.stringify(Object.fromEntries(steps)));
}
