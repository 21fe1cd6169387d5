import type { SettlementFacts } from '../../../../domain/award/money/settle-award.ts';
import { partOf } from '../../../../domain/values/money.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';
import { freeAmountPaid } from '../declarations/claims.ts';
import type { AwardRecord } from './awards.ts';
import { depositUsed } from './deposits.ts';

export type SettlementSums = SettlementFacts;

type Award = Pick<
  AwardRecord,
  'id' | 'budgetHolderId' | 'amountCents' | 'depositedCents' | 'compensatedCents' | 'paidCents'
>;

/** The sums of an award as they are now. */
export async function sumsOf(store: Store, award: Award): Promise<SettlementSums> {
  return {
    awardedCents: award.amountCents,
    depositedCents: award.depositedCents,
    compensatedCents: award.compensatedCents,
    paidCents: award.paidCents,
    freeCents: await freeAmountPaid(store, award.id),
    recoveryCents: await openRecoveries(store, award),
    depositUsedCents: await depositUsed(store, award.id),
  };
}

/** What is open of what was paid of this award and is to come back. */
async function openRecoveries({ db }: Store, { id, budgetHolderId }: Award): Promise<number> {
  const rows = await db
    .selectFrom('recovery')
    .innerJoin('declaration', 'declaration.id', 'recovery.declarationId')
    .select(['recovery.openCents', 'declaration.perAwardJson'])
    .where('recovery.budgetHolderId', '=', budgetHolderId)
    .where('recovery.openCents', '>', 0)
    .execute();
  return rows.reduce(
    (sum, { openCents, perAwardJson }) => sum + partOfAward(openCents, JSON.parse(perAwardJson) as AwardShare[], id),
    0,
  );
}

/** What awards bore together comes back to each by what it bore; rounded on the way, so that the parts add up. */
function partOfAward(openCents: number, shares: readonly AwardShare[], awardId: number): number {
  const index = shares.findIndex((share) => share.awardId === awardId);
  if (index === -1) return 0;
  const centsOf = (some: readonly AwardShare[]) => some.reduce((sum, { cents }) => sum + cents, 0);
  const all = centsOf(shares);
  if (all === 0) return 0;
  const upTo = (count: number) => partOf(openCents, centsOf(shares.slice(0, count)), all);
  return upTo(index + 1) - upTo(index);
}

/** The sums with which an award was settled; undefined when it was not. */
export async function findSettlement(store: Store, awardId: number): Promise<SettlementSums | undefined> {
  const row = await store.db.selectFrom('settlement').selectAll().where('awardId', '=', awardId).executeTakeFirst();
  if (row === undefined) return undefined;
  const { settledAt: _, awardId: id, ...sums } = row satisfies Row<'settlement'>;
  return { ...sums, depositUsedCents: await depositUsed(store, id) };
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
