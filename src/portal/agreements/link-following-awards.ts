import type { WorkArrangements } from '../../domain/agreement-terms.ts';
import { paysForCare } from '../../domain/award/pays-for-care.ts';
import type { OperationContext } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { followingAwards, type FollowingAward, linkAward } from '../store/queries/awards/linked-agreements.ts';
import type { Store } from '../store/store.ts';
import { tellParties } from './events.ts';

/** The awards of later years that are to pay for an agreement by these terms, and do not yet. */
export async function awardsThatFollow(
  store: Store,
  { id: agreementId }: Pick<AgreementRecord, 'id'>,
  { rates, end }: Pick<WorkArrangements, 'rates' | 'end'>,
): Promise<FollowingAward[]> {
  const agreed = rates.map(({ careFunction }) => careFunction);
  const following = await followingAwards(store, { agreementId, end });
  return following.filter(({ careFunctions }) => paysForCare(careFunctions, agreed));
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
