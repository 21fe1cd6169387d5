import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Row, Tables } from '../../../schema.ts';
import type { Store } from '../../../store.ts';

/** Those that the portal's own authority did not revoke; one that another revoked is forgotten once somebody comes with it. */
function isUnrevoked(table: 'seenCertificate' | 'later'): Expression<SqlBool> {
  const eb = expressionBuilder<Tables & { later: Tables['seenCertificate'] }, 'seenCertificate' | 'later'>();
  return eb.not(
    eb.exists(
      eb
        .selectFrom('issuedCertificate')
        .select('issuedCertificate.serial')
        .whereRef('issuedCertificate.careProviderId', '=', `${table}.careProviderId`)
        .whereRef('issuedCertificate.thumbprint', '=', `${table}.thumbprint`)
        .where('issuedCertificate.revokedAt', 'is not', null),
    ),
  );
}

/** Writes a certificate down by which somebody came in; what was seen before of the same provider stays as it was. */
export async function keepSeenCertificate({ db }: Store, row: Row<'seenCertificate'>): Promise<void> {
  await db
    .insertInto('seenCertificate')
    .values(row)
    .onConflict((conflict) => conflict.columns(['thumbprint', 'careProviderId']).doNothing())
    .execute();
}

/** Those of a care provider that were not revoked, the first to end first. */
export function seenCertificates({ db }: Store, careProviderId: number): Promise<Row<'seenCertificate'>[]> {
  return db
    .selectFrom('seenCertificate')
    .selectAll()
    .where('careProviderId', '=', careProviderId)
    .where(isUnrevoked('seenCertificate'))
    .orderBy('endsAt')
    .orderBy('thumbprint')
    .execute();
}

/** Those that end from a moment on and before another, where none that ends later was seen of the same client. */
export function lastCertificatesThatEnd(
  { db }: Store,
  { from, before }: { from: number; before: number },
): Promise<Row<'seenCertificate'>[]> {
  return db
    .selectFrom('seenCertificate')
    .selectAll()
    .where('endsAt', '>=', from)
    .where('endsAt', '<', before)
    .where(isUnrevoked('seenCertificate'))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('seenCertificate as later')
            .select('later.thumbprint')
            .whereRef('later.careProviderId', '=', 'seenCertificate.careProviderId')
            .whereRef('later.cameInAs', '=', 'seenCertificate.cameInAs')
            .where(isUnrevoked('later'))
            .whereRef('later.endsAt', '>', 'seenCertificate.endsAt'),
        ),
      ),
    )
    .orderBy('thumbprint')
    .execute();
}

/** One that was revoked lets nobody in any more: nobody need be told that it ends, and none is followed by it. */
export async function forgetCertificate({ db }: Store, thumbprint: string): Promise<void> {
  await db.deleteFrom('seenCertificate').where('thumbprint', '=', thumbprint).execute();
}

/** One that has ended lets nobody in, and there is nothing left to tell of it. */
export async function forgetCertificatesBefore({ db }: Store, moment: number): Promise<void> {
  await db.deleteFrom('seenCertificate').where('endsAt', '<', moment).execute();
}
