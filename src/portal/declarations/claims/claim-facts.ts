import type { ClaimAgreement, ClaimFacts, StandingClaim } from '../../../domain/declaration/claim/claim-facts.ts';
import type { AmountKind } from '../../../domain/declaration/kinds.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { Role } from '../../../domain/words.ts';
import { recordNumber } from '../../answers/record-number.ts';
import { versionsOf } from '../../store/queries/awards/award-versions.ts';
import { findAwardAlone } from '../../store/queries/awards/awards.ts';
import { awardBalances } from '../../store/queries/awards/costs/reservations.ts';
import {
  type ClaimRow,
  freeAmountPaid,
  lastWorkedMonths,
  standingClaims,
} from '../../store/queries/declarations/claims.ts';
import { findHolderAccount } from '../../store/queries/people/accounts/holder-accounts.ts';
import type { Store } from '../../store/store.ts';

/** What an amount is asked of: the holder, the awards that may bear it, and the agreement that it is under. */
export interface Asked {
  budgetHolderId: number;
  awardIds: readonly number[];
  agreement?: ClaimAgreement;
}

function toStanding({ id, month, awardId, agreementId, careProviderId, totalCents }: ClaimRow): StandingClaim {
  return {
    id: formatRecordId('declaration', id),
    month,
    awardId: formatRecordId('award', awardId ?? 0),
    agreementId: agreementId === null ? null : formatRecordId('agreement', agreementId),
    careProviderId: careProviderId === null ? null : formatRecordId('care-provider', careProviderId),
    cents: totalCents,
  };
}

/** What was paid of each award apart from the accountability-free amount, which is no care. */
async function paidOf(store: Store, ids: readonly number[]): Promise<Map<string, number>> {
  const paid = new Map<string, number>();
  for (const id of ids) {
    const { paidCents = 0 } = (await findAwardAlone(store, id)) ?? {};
    paid.set(formatRecordId('award', id), paidCents - (await freeAmountPaid(store, id)));
  }
  return paid;
}

async function endedByDeath(store: Store, ids: readonly number[]): Promise<Set<string>> {
  const ended = new Set<string>();
  for (const id of ids) {
    const newest = (await versionsOf(store, id)).at(-1);
    if (newest?.kinds.includes('ended-by-death')) ended.add(formatRecordId('award', id));
  }
  return ended;
}

/** The facts that an amount is held to; the awards are held until the transaction ends. */
export async function readClaimFacts(
  store: Store,
  kind: AmountKind,
  { budgetHolderId, awardIds, agreement }: Asked,
  { today, by }: { today: IsoDate; by: Role },
): Promise<ClaimFacts> {
  const byId = new Map((await awardBalances(store, awardIds, { hold: true })).map((award) => [award.id, award]));
  const isAfterDeath = kind === 'death-benefit';
  return {
    today,
    by,
    awards: awardIds.flatMap((id) => byId.get(formatRecordId('award', id)) ?? []),
    ...(agreement && { agreement }),
    hasAccount: (await findHolderAccount(store, budgetHolderId)) !== undefined,
    claims: (await standingClaims(store, budgetHolderId, kind)).map(toStanding),
    paidCents: await paidOf(store, awardIds),
    lastMonths: isAfterDeath && agreement ? await lastWorkedMonths(store, recordNumber('agreement', agreement.id)) : [],
    endedByDeath: isAfterDeath ? await endedByDeath(store, awardIds) : new Set(),
  };
}
