import type { AmountKind } from '../../../../domain/declaration/kinds.ts';
import { amountKinds } from '../../../../domain/declaration/kinds.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { countsAsDeclared } from './batch-facts.ts';

export type ClaimRow = Pick<
  Row<'declaration'>,
  'id' | 'month' | 'awardId' | 'agreementId' | 'careProviderId' | 'totalCents'
>;

/** The amounts of a kind for a holder that stand. */
export function standingClaims({ db }: Store, budgetHolderId: number, kind: AmountKind): Promise<ClaimRow[]> {
  return db
    .selectFrom('declaration')
    .select(['id', 'month', 'awardId', 'agreementId', 'careProviderId', 'totalCents'])
    .where('budgetHolderId', '=', budgetHolderId)
    .where('kind', '=', kind)
    .where(countsAsDeclared)
    .orderBy('id')
    .execute();
}

const LAST_MONTHS = 3;

/** What the last three months with work under an agreement came to. */
export async function lastWorkedMonths({ db }: Store, agreementId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('declaration')
    .select(['month', (eb) => eb.fn.sum<number>('totalCents').as('cents')])
    .where('agreementId', '=', agreementId)
    .where('kind', 'not in', amountKinds)
    .where('status', 'in', ['submitted', 'scheduled', 'paid'])
    .groupBy('month')
    .orderBy('month', 'desc')
    .limit(LAST_MONTHS)
    .execute();
  return rows.map(({ cents }) => Number(cents));
}

/** What of the accountability-free amount of an award was paid out. */
export async function freeAmountPaid({ db }: Store, awardId: number): Promise<number> {
  const row = await db
    .selectFrom('declaration')
    .select((eb) => eb.fn.sum<number | null>('totalCents').as('cents'))
    .where('awardId', '=', awardId)
    .where('kind', '=', 'accountability-free-amount' satisfies AmountKind)
    .where('status', '=', 'paid')
    .executeTakeFirst();
  return Number(row?.cents ?? 0);
}
