import { recordNumber } from '../answers/record-number.ts';
import type { Context } from '../service.ts';
import { agreementStates } from '../store/queries/agreements/declarable-agreements.ts';
import { contentHash } from './content-hash.ts';
import type { Candidate } from './judgement.ts';
import { preparedAgreements } from './prepared-agreements.ts';
import type { ReadItem } from './read-item.ts';

/** For each item the candidate it makes; undefined when it is malformed or its agreement is not to be found. */
export async function findCandidates(
  { store, caller }: Context,
  items: readonly ReadItem[],
  { hold }: { hold: boolean },
): Promise<(Candidate | undefined)[]> {
  const numbers = items.map(({ input }) => (input === undefined ? 0 : recordNumber('agreement', input.agreementId)));
  const states = await agreementStates(store, caller, [...new Set(numbers)], { hold });
  const prepared = await preparedAgreements(store, states);
  const byNumber = new Map(states.map((state) => [state.id, state]));
  return items.map(({ input }, index) => {
    const agreement = byNumber.get(numbers[index] ?? 0);
    if (input === undefined || agreement === undefined) return undefined;
    return {
      input,
      agreement,
      contentHash: contentHash(input, store),
      careProviderId: agreement.careProviderId ?? 0,
      prepared: prepared.get(agreement.id),
    };
  });
}
