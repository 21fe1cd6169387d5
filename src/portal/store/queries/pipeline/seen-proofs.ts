import type { NewRow } from '../../schema.ts';
import type { Store } from '../../store.ts';

/**
 * Writes down a proof that was shown, and answers false when it was shown before, to whichever process. What is lost when
 * the machine loses its power is too old by the time that it is back.
 */
export function isNewProof(store: Store, row: NewRow<'seenProof'>): Promise<boolean> {
  return store.transaction(
    async ({ db }) => {
      const written = await db
        .insertInto('seenProof')
        .values(row)
        .onConflict((conflict) => conflict.column('proofHash').doNothing())
        .returning('proofHash')
        .executeTakeFirst();
      return written !== undefined;
    },
    { durable: false },
  );
}

/** A proof that is too old is refused for that. */
export async function forgetProofsBefore({ db }: Store, moment: number): Promise<void> {
  await db.deleteFrom('seenProof').where('expiresAt', '<', moment).execute();
}
