import type { SettlementFacts } from '../../../../domain/award/settle-award.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { freeAmountPaid } from '../declarations/claims.ts';
import type { AwardRecord } from './awards.ts';
import { depositLeftOf } from './deposits.ts';

export type SettlementSums = SettlementFacts;

type Award = Pick<AwardRecord, 'id' | 'amountCents' | 'depositedCents' | 'paidCents'>;

/** The sums of an award as they are now. */
export async function sumsOf(store: Store, award: Award): Promise<SettlementSums> {
  return {
    awardedCents: award.amountCents,
    depositedCents: award.depositedCents,
    paidCents: award.paidCents,
    freeCents: await freeAmountPaid(store, award.id),
    recoveryCents: 0,
    depositUsedCents: await usedOf(store, award),
  };
}

async function usedOf(store: Store, award: Award): Promise<number> {
  const left = (await depositLeftOf(store, [award])).get(award.id);
  return left === undefined ? 0 : award.depositedCents - left;
}

/** The sums with which an award was settled; undefined when it was not. */
export async function findSettlement(store: Store, awardId: number): Promise<SettlementSums | undefined> {
  const row = await store.db.selectFrom('settlement').selectAll().where('awardId', '=', awardId).executeTakeFirst();
  if (row === undefined) return undefined;
  const { settledAt: _, awardId: id, ...sums } = row satisfies Row<'settlement'>;
  return { ...sums, depositUsedCents: await usedOf(store, { ...sums, id, amountCents: sums.awardedCents }) };
}

/** Settles an award that is held: from now on nobody sets money of it aside. */
export async function settle(
  { db }: Store,
  awardId: number,
  { depositUsedCents: _, ...sums }: SettlementSums,
  settledAt: number,
): Promise<void> {
  await db
    .insertInto('settlement')
    .values({ awardId, ...sums, settledAt })
    .execute();
  await db.updateTable('award').set({ settledAt }).where('id', '=', awardId).execute();
}
