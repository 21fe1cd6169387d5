import type { ParsedInput } from '../../../contract/types.ts';
import { nothingLeft } from '../../../domain/nothing-left.ts';
import type { RepresentativeNamer } from '../../../domain/words.ts';
import type { OperationContext } from '../../handler.ts';
import { identityOf } from '../identity-of.ts';
import { addRepresentatives } from '../../store/queries/people/representatives/representatives.ts';

export interface Naming {
  awardId: number;
  budgetHolderId: number;
  by: RepresentativeNamer;
}

/** Writes on an award who may act for the holder. */
export async function nameRepresentatives(
  { store, now }: OperationContext,
  { awardId, budgetHolderId, by }: Naming,
  representatives: readonly ParsedInput<'awards.addRepresentative'>[],
): Promise<void> {
  await addRepresentatives(
    store,
    representatives.map(({ kind, person, organisation, lastDay = null, ...left }) => {
      nothingLeft(left);
      const identity = identityOf({ ...(person && { person }), ...(organisation && { organisation }) });
      return { awardId, budgetHolderId, kind, identity, lastDay, namedBy: by, namedAt: now };
    }),
  );
}
