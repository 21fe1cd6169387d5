import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** Writes a certificate down by which somebody came in; what was seen before stays as it was. */
export async function keepSeenCertificate({ db }: Store, row: Row<'seenCertificate'>): Promise<void> {
  await db
    .insertInto('seenCertificate')
    .values(row)
    .onConflict((conflict) => conflict.column('thumbprint').doNothing())
    .execute();
}

/** Those of a care provider, the first to end first. */
export function seenCertificates({ db }: Store, careProviderId: number): Promise<Row<'seenCertificate'>[]> {
  return db
    .selectFrom('seenCertificate')
    .selectAll()
    .where('careProviderId', '=', careProviderId)
    .orderBy('endsAt')
    .orderBy('thumbprint')
    .execute();
}

/** Those that end from a moment on and before another, of care providers that have none that ends later. */
export function lastCertificatesThatEnd(
  { db }: Store,
  { from, before }: { from: number; before: number },
): Promise<Row<'seenCertificate'>[]> {
  return db
    .selectFrom('seenCertificate')
    .selectAll()
    .where('endsAt', '>=', from)
    .where('endsAt', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('seenCertificate as later')
            .select('later.thumbprint')
            .whereRef('later.careProviderId', '=', 'seenCertificate.careProviderId')
            .whereRef('later.endsAt', '>', 'seenCertificate.endsAt'),
        ),
      ),
    )
    .orderBy('thumbprint')
    .execute();
}

/** One that has ended lets nobody in, and there is nothing left to tell of it. */
export async function forgetCertificatesBefore({ db }: Store, moment: number): Promise<void> {
  await db.deleteFrom('seenCertificate').where('endsAt', '<', moment).execute();
}
