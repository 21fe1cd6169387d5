import { recordNumber } from '../../answers/record-number.ts';
import { inTurns } from '../../batch/in-turns.ts';
import type { OperationContext } from '../../handler.ts';
import { agreementStates } from '../../store/queries/declarations/declarable-agreements.ts';
import { contentHash } from './content-hash.ts';
import type { Candidate } from './declaration-judgement.ts';
import { prepareAgreements } from '../declarable/prepared-agreements.ts';
import type { ReadDeclaration } from './read-declaration.ts';

/** Makes a candidate of each item; it is undefined when the item is malformed or its agreement cannot be found. */
export async function findCandidates(
  { store, caller, rules }: OperationContext,
  items: readonly ReadDeclaration[],
  { hold }: { hold: boolean },
): Promise<(Candidate | undefined)[]> {
  const numbers = items.map(({ input }) => (input === undefined ? 0 : recordNumber('agreement', input.agreementId)));
  const states = await agreementStates(store, caller, [...new Set(numbers)], { hold });
  const prepared = await prepareAgreements(store, states, rules);
  const byNumber = new Map(states.map((state) => [state.id, state]));
  return inTurns(items, ({ input }, index) => {
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
