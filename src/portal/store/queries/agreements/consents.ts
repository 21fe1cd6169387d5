import type { Consent } from '../../../../domain/agreement/consent.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

export interface ConsentRecord extends Omit<Row<'consent'>, 'reasonSealed' | 'withdrawalReasonSealed'> {
  reason: string;
  withdrawalReason: string | null;
}

/** Every consent for an agreement, the oldest first. */
export async function consentsOf(store: Store, agreementId: number): Promise<ConsentRecord[]> {
  const rows = await store.db
    .selectFrom('consent')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('id')
    .execute();
  return rows.map(({ reasonSealed, withdrawalReasonSealed, ...row }) => ({
    ...row,
    reason: store.unseal(reasonSealed),
    withdrawalReason: withdrawalReasonSealed === null ? null : store.unseal(withdrawalReasonSealed),
  }));
}

export async function addConsent(
  store: Store,
  { reason, ...consent }: Omit<ConsentRecord, 'withdrawnFrom' | 'withdrawnAt' | 'withdrawalReason'>,
): Promise<void> {
  const given = { ...consent, reasonSealed: store.seal(reason) };
  const never = { withdrawnFrom: null, withdrawnAt: null, withdrawalReasonSealed: null };
  await store.db
    .insertInto('consent')
    .values({ ...given, ...never })
    .execute();
}

export async function withdrawConsent(
  store: Store,
  id: number,
  { from, reason, now }: { from: string; reason: string; now: number },
): Promise<void> {
  await store.db
    .updateTable('consent')
    .set({ withdrawnFrom: from, withdrawnAt: now, withdrawalReasonSealed: store.seal(reason) })
    .where('id', '=', id)
    .execute();
}

/** By agreement, as the rules read them: each with the awards of the office that gave it. */
export async function consentsByAgreement(store: Store, ids: readonly number[]): Promise<Map<number, Consent[]>> {
  const rows = await store.db
    .selectFrom('consent')
    .innerJoin('agreement', 'agreement.id', 'consent.agreementId')
    .innerJoin('award', (join) =>
      join
        .onRef('award.budgetHolderId', '=', 'agreement.budgetHolderId')
        .onRef('award.providerKind', '=', 'consent.officeKind')
        .onRef('award.providerCode', '=', 'consent.officeCode'),
    )
    .select(['consent.id', 'consent.agreementId', 'consent.kind', 'consent.fromDay', 'consent.untilDay'])
    .select(['consent.minutesPerWeek', 'consent.withdrawnFrom', 'award.id as awardId'])
    .where(isOneOf(store, 'consent.agreementId', ids))
    .orderBy('consent.id')
    .orderBy('award.id')
    .execute();
  const found = new Map<number, Map<number, Consent>>();
  for (const { id, agreementId, kind, fromDay, untilDay, minutesPerWeek, withdrawnFrom, awardId } of rows) {
    const ofAgreement = found.get(agreementId) ?? new Map<number, Consent>();
    found.set(agreementId, ofAgreement);
    const awardIds = [...(ofAgreement.get(id)?.awardIds ?? []), formatRecordId('award', awardId)];
    ofAgreement.set(id, {
      id: formatRecordId('consent', id),
      kind,
      from: fromDay,
      until: untilDay,
      ...(minutesPerWeek !== null && { minutesPerWeek }),
      ...(withdrawnFrom !== null && { withdrawnFrom }),
      awardIds,
    });
  }
  return new Map([...found].map(([agreementId, consents]) => [agreementId, [...consents.values()]]));
}
