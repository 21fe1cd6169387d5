import type { DraftTerms } from '../../../../domain/agreement-terms.ts';
import { nothingLeft } from '../../../../domain/nothing-left.ts';
import type { AgreementStatus, AmendmentParty, CareLaw } from '../../../../domain/words.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import type { NewRow } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AgreementOnAward } from '../awards/agreements/agreements-on.ts';
import { freeReference } from './references.ts';
import type { Assessment } from './agreements.ts';

/**
 * Steps to be written; an absent one stays as it is. `laws` are those of the awards that the first step names, and
 * `careProviderId` is the number of the provider that it names.
 */
export interface SavedSteps extends Partial<DraftTerms> {
  laws?: CareLaw[];
  awardIds?: readonly number[];
  careProviderId?: number;
}
export interface AgreementChange {
  from: AgreementStatus;
  to: AgreementStatus;
  changedAt: number;
  version?: number;
  /** Null when the agreement goes on without a last day. */
  end?: string | null;
  endWithdrawalAskedBy?: AmendmentParty | null;
  providerFormality?: NewRow<'agreement'>['providerFormality'];
  returnReason?: string | null;
  assessment?: Assessment;
}
type Columns = Partial<NewRow<'agreement'>>;

function stepColumns(store: Store, steps: SavedSteps): Columns {
  // The awards have a table of their own.
  const { parties, workArrangements, generalTerms, careProviderId = 0, laws = [], awardIds: _, ...rest } = steps;
  nothingLeft(rest);
  return {
    ...(parties && {
      partiesJson: JSON.stringify(parties),
      kind: parties.kind,
      careProviderId,
      lawsJson: JSON.stringify(laws),
    }),
    ...(workArrangements && {
      workArrangementsJson: store.cover(JSON.stringify(workArrangements)),
      start: workArrangements.start,
      end: workArrangements.end ?? null,
      paysMonthly: workArrangements.monthlyAmountCents === undefined ? null : 1,
    }),
    ...(generalTerms && { generalTermsSealed: store.seal(JSON.stringify(generalTerms)) }),
  };
}

function awardRows(agreementId: number, awardIds: readonly number[]): NewRow<'agreementAward'>[] {
  return awardIds.map((awardId, position) => ({ agreementId, awardId, position }));
}

async function replaceAwards(store: Store, agreementId: number, awardIds: readonly number[]): Promise<void> {
  await store.db.deleteFrom('agreementAward').where('agreementId', '=', agreementId).execute();
  await insertRows(store, 'agreementAward', awardRows(agreementId, awardIds));
}

export interface NewDraft {
  id: number;
  budgetHolderId: number;
  steps: SavedSteps;
}

function draftRow(store: Store, { id, budgetHolderId, steps }: NewDraft, now: number): NewRow<'agreement'> {
  return {
    id,
    version: 1,
    status: 'draft',
    kind: null,
    budgetHolderId,
    careProviderId: null,
    lawsJson: '[]',
    start: null,
    end: null,
    partiesJson: null,
    workArrangementsJson: null,
    generalTermsSealed: null,
    providerFormality: null,
    returnReasonSealed: null,
    assessmentSealed: null,
    agreedVersion: null,
    createdAt: now,
    changedAt: now,
    ...stepColumns(store, steps),
  };
}

export async function addDrafts(store: Store, drafts: readonly NewDraft[], now: number): Promise<void> {
  await insertRows(
    store,
    'agreement',
    drafts.map((draft) => draftRow(store, draft, now)),
  );
  await insertRows(
    store,
    'agreementAward',
    drafts.flatMap(({ id, steps }) => awardRows(id, steps.awardIds ?? [])),
  );
}

// A reason is free text and may tell of a person's health.
function reasonColumns(store: Store, { returnReason, assessment }: Partial<AgreementChange>): Columns {
  return {
    ...(returnReason !== undefined && { returnReasonSealed: returnReason === null ? null : store.seal(returnReason) }),
    ...(assessment && { assessmentSealed: store.seal(JSON.stringify(assessment)) }),
  };
}

/** Writes a change if the agreement still has the status it had; tells whether it had. */
export async function changeAgreement(
  store: Store,
  id: number,
  { from, to, assessment, returnReason, ...columns }: AgreementChange,
  steps: SavedSteps = {},
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('agreement')
    .set({
      ...columns,
      ...stepColumns(store, steps),
      ...reasonColumns(store, {
        ...(assessment && { assessment }),
        ...(returnReason !== undefined && { returnReason }),
      }),
      status: to,
    })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  if (steps.awardIds) await replaceAwards(store, id, steps.awardIds);
  return true;
}

type EndedAgreement = AgreementOnAward & { end: string; wasEnd: string | null };

/** Ends those agreements that would go on after a day; one that was to begin later has that one day. */
export async function endAllOn(
  store: Store,
  agreements: readonly AgreementOnAward[],
  { lastDay, now }: { lastDay: string; now: number },
): Promise<EndedAgreement[]> {
  const going = agreements.filter(({ end }) => end === null || end > lastDay);
  const ended: EndedAgreement[] = [];
  for (const { id, end: wasEnd } of going) {
    const row = await store.db
      .updateTable('agreement')
      .set((eb) => ({
        status: 'ended',
        end: eb.case().when('start', '>', lastDay).then(eb.ref('start')).else(lastDay).end(),
        endWithdrawalAskedBy: null,
        changedAt: now,
      }))
      .where('id', '=', id)
      .where('status', 'in', ['approved', 'ended'])
      // Another call may have ended it before that day meanwhile.
      .where((eb) => eb.or([eb('end', 'is', null), eb('end', '>', lastDay)]))
      .returning(['id', 'budgetHolderId', 'careProviderId', 'end'])
      .executeTakeFirst();
    if (row === undefined) continue;
    const { careProviderId, end } = row;
    if (careProviderId !== null && end !== null) ended.push({ ...row, careProviderId, end, wasEnd });
  }
  return ended;
}

/** Gives an agreement that has ended another last day, if it still has the one that it had; tells whether it did. */
export async function moveEnd(
  store: Store,
  { id, end: was }: Pick<AgreementOnAward, 'id' | 'end'>,
  { end, now }: { end: string; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('agreement')
    .set({ end, endWithdrawalAskedBy: null, changedAt: now })
    .where('id', '=', id)
    .where('status', '=', 'ended')
    .where('end', '=', was)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes an agreement, with its awards, versions, signatures and reference. */
export async function removeAgreement(store: Store, id: number, status: AgreementStatus): Promise<boolean> {
  await freeReference(store, id);
  const { numDeletedRows } = await store.db
    .deleteFrom('agreement')
    .where('id', '=', id)
    .where('status', '=', status)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
