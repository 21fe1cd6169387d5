import type { DraftTerms } from '../../domain/agreement-terms.ts';
import type { Store } from '../store/store.ts';

/** What a draft says, to compare it by. Keyed, since the terms tell of a person's health. */
export function termsHash(
  { hash }: Pick<Store, 'hash'>,
  { parties, workArrangements, generalTerms }: Partial<DraftTerms>,
): string {
  return hash(
    JSON.stringify({
      ...(parties && { parties }),
      ...(workArrangements && { workArrangements }),
      ...(generalTerms && { generalTerms }),
    }),
  );
}
