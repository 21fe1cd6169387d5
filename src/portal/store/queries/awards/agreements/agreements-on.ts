import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';

export type AgreementOnAward = Pick<Row<'agreement'>, 'id' | 'budgetHolderId' | 'end'> & { careProviderId: number };

/**
 * The agreements that an award pays for and that bind, also those that have ended and are still to be declared. `hold` keeps
 * others from changing them until the transaction ends.
 */
export function agreementsOn(
  { db, engine }: Store,
  awardId: number,
  { hold = false } = {},
): Promise<AgreementOnAward[]> {
  return db
    .selectFrom('agreementAward')
    .innerJoin('agreement', 'agreement.id', 'agreementAward.agreementId')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.careProviderId', 'agreement.end'])
    .where('agreementAward.awardId', '=', awardId)
    .where('agreement.status', 'in', ['approved', 'amended', 'ended'])
    .where('agreement.careProviderId', 'is not', null)
    .$narrowType<{ careProviderId: number }>()
    .orderBy('agreement.id')
    .$if(hold && engine === 'postgres', (query) => query.forUpdate('agreement'))
    .execute();
}
