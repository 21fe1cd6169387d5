import type { WorkArrangements } from '../../domain/agreement-terms.ts';
import { paysForCare } from '../../domain/award/pays-for-care.ts';
import type { OperationContext } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import {
  followingAwards,
  type FollowingAward,
  linkAward,
} from '../store/queries/awards/agreements/linked-agreements.ts';
import type { Store } from '../store/store.ts';
import { tellParties } from './events.ts';

/** The awards of later years that are to pay for an agreement by these terms, and do not yet. */
export async function awardsThatFollow(
  store: Store,
  { id: agreementId }: Pick<AgreementRecord, 'id'>,
  terms: Pick<WorkArrangements, 'rates' | 'end'>,
): Promise<FollowingAward[]> {
  return thoseThatPay((await followingAwards(store, [agreementId])).get(agreementId), terms);
}

/** Those among later awards that are to pay by these terms: for care that was agreed, on a day of the agreement. */
export function thoseThatPay(
  following: readonly FollowingAward[] | undefined,
  { rates, end }: Pick<WorkArrangements, 'rates' | 'end'>,
): FollowingAward[] {
  const agreed = rates.map(({ careFunction }) => careFunction);
  return (following ?? []).filter(
    ({ start, careFunctions }) => (end === undefined || start <= end) && paysForCare(careFunctions, agreed),
  );
}

/**
 * The award of the next year is often entered before an agreement is approved or extended into that year. It pays for
 * it as much as one that is entered afterwards. Source: mijnpgb.nl, a new award does not end an agreement.
 */
export async function linkFollowingAwards(
  context: OperationContext,
  agreement: AgreementRecord,
  terms: Pick<WorkArrangements, 'rates' | 'end'> | null,
): Promise<void> {
  const { store, now } = context;
  if (terms === null) return;
  for (const { id, start, end } of await awardsThatFollow(store, agreement, terms)) {
    await linkAward(store, id, { agreementIds: [agreement.id], now });
    tellParties(context, 'agreement.award-added', agreement, { start, end });
  }
}
