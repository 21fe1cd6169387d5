import type { ParsedInput } from '../../contract/types.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import type { RepresentativeNamer } from '../../domain/words.ts';
import type { OperationContext } from '../handler.ts';
import { addRepresentatives } from '../store/queries/people/representatives.ts';

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
    representatives.map(({ kind, person, lastDay = null, ...left }) => {
      // The email and phone of a representative are accepted and not kept: no table has them, and nothing shows them.
      const { initials, surname, birthDate, bsn, email: _email, phone: _phone, ...leftOfPerson } = person;
      nothingLeft(left);
      nothingLeft(leftOfPerson);
      return { awardId, budgetHolderId, kind, initials, surname, birthDate, bsn, lastDay, namedBy: by, namedAt: now };
    }),
  );
}
