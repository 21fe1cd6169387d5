import type { IsoDate } from '../../../../domain/values/date.ts';
import type { DraftTerms, GeneralTerms, Parties, WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { AgreementKind, AgreementStatus, AgreementWait, CareLaw } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';
import { waitsForCaller } from '../visibility/waiting-amendments.ts';

export interface Assessment {
  decision: 'approve' | 'reject';
  reason: string | null;
  assessedAt: number;
  /** The version that was assessed; not kept of before. */
  version?: number;
}
type Summary = Pick<
  Row<'agreement'>,
  'id' | 'version' | 'status' | 'kind' | 'budgetHolderId' | 'careProviderId' | 'start' | 'end' | 'changedAt'
>;
export interface AgreementSummaryRecord extends Summary {
  laws: CareLaw[];
  holder: { id: number; initials: string; surname: string };
  careProviderName: string | null;
}
export interface AgreementRecord
  extends AgreementSummaryRecord, Pick<Row<'agreement'>, 'providerFormality' | 'endWithdrawalAskedBy'> {
  returnReason: string | null;
  terms: DraftTerms;
  assessment: Assessment | null;
}
export interface AgreementQuery extends PageWindow {
  budgetHolderId?: number | undefined;
  careProviderId?: number | undefined;
  status?: AgreementStatus | undefined;
  kind?: AgreementKind | undefined;
  law?: CareLaw | undefined;
  waitsFor?: AgreementWait | undefined;
  today: IsoDate;
}

const summaryColumns = [
  'agreement.id',
  'agreement.version',
  'agreement.status',
  'agreement.kind',
  'agreement.budgetHolderId',
  'agreement.careProviderId',
  'agreement.lawsJson',
  'agreement.start',
  'agreement.end',
  'agreement.changedAt',
  'budgetHolder.initials',
  'budgetHolder.surname',
  'careProvider.name as careProviderName',
] as const;
const detailColumns = [
  'agreement.partiesJson',
  'agreement.workArrangementsJson',
  'agreement.generalTermsSealed',
  'agreement.providerFormality',
  'agreement.returnReasonSealed',
  'agreement.assessmentSealed',
  'agreement.endWithdrawalAskedBy',
] as const;

interface SummaryRow extends Summary {
  lawsJson: string;
  initials: string;
  surname: string;
  careProviderName: string | null;
}

function toSummary({ lawsJson, initials, surname, ...row }: SummaryRow): AgreementSummaryRecord {
  return {
    ...row,
    laws: JSON.parse(lawsJson) as CareLaw[],
    holder: { id: row.budgetHolderId, initials, surname },
  };
}

function unsealText(store: Store, sealed: string | null): string | null {
  return sealed === null ? null : store.unseal(sealed);
}

function parseJson<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value);
}

function visibleTo(store: Store, caller: Caller) {
  return store.db
    .selectFrom('agreement')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'agreement.budgetHolderId')
    .leftJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select(summaryColumns)
    .where(visibleAgreement(caller));
}

type DetailRow = SummaryRow &
  Pick<
    Row<'agreement'>,
    | 'partiesJson'
    | 'workArrangementsJson'
    | 'generalTermsSealed'
    | 'providerFormality'
    | 'returnReasonSealed'
    | 'assessmentSealed'
    | 'endWithdrawalAskedBy'
  >;

function toRecord(store: Store, row: DetailRow): AgreementRecord {
  const { partiesJson, workArrangementsJson, generalTermsSealed, assessmentSealed, returnReasonSealed, ...found } = row;
  return {
    ...toSummary(found),
    providerFormality: found.providerFormality,
    endWithdrawalAskedBy: found.endWithdrawalAskedBy,
    returnReason: unsealText(store, returnReasonSealed),
    terms: {
      parties: parseJson<Parties>(partiesJson),
      workArrangements: parseJson<WorkArrangements>(workArrangementsJson),
      generalTerms: parseJson<GeneralTerms>(unsealText(store, generalTermsSealed)),
    },
    assessment: parseJson<Assessment>(unsealText(store, assessmentSealed)),
  };
}

export async function findAgreement(store: Store, caller: Caller, id: number): Promise<AgreementRecord | undefined> {
  const row = await visibleTo(store, caller).select(detailColumns).where('agreement.id', '=', id).executeTakeFirst();
  return row && toRecord(store, row);
}

/**
 * The agreements among these that the caller may see, each with its terms. `hold` keeps others from changing them until
 * the transaction ends; always taken in order of number, so that two batches never wait for each other.
 */
export async function findAgreements(
  store: Store,
  caller: Caller,
  ids: readonly number[],
  { hold }: { hold: boolean },
): Promise<AgreementRecord[]> {
  const named = isOneOf(store, 'agreement.id', ids);
  if (hold && store.engine === 'postgres')
    await store.db.selectFrom('agreement').select('id').where(named).orderBy('id').forUpdate().execute();
  const rows = await visibleTo(store, caller).select(detailColumns).where(named).execute();
  return rows.map((row) => toRecord(store, row));
}

/** The two whose agreement it is. */
export async function partiesOf(
  store: Store,
  id: number,
): Promise<{ budgetHolderId: number; careProviderId?: number } | undefined> {
  const row = await store.db
    .selectFrom('agreement')
    .select(['budgetHolderId', 'careProviderId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { budgetHolderId, careProviderId } = row;
  return { budgetHolderId, ...(careProviderId !== null && { careProviderId }) };
}

/**
 * The agreement is held until the transaction ends, so that it is written as it was when it was checked. SQLite has
 * one writer at a time and needs no lock.
 */
export async function lockAgreement(store: Store, caller: Caller, id: number): Promise<AgreementRecord | undefined> {
  if (store.engine === 'postgres') {
    await store.db.selectFrom('agreement').select('id').where('id', '=', id).forUpdate().execute();
  }
  return findAgreement(store, caller, id);
}

export async function listAgreements(
  store: Store,
  caller: Caller,
  { budgetHolderId, careProviderId, status, kind, law, waitsFor, today, after, count }: AgreementQuery,
): Promise<AgreementSummaryRecord[]> {
  let query = visibleTo(store, caller).orderBy('agreement.id', 'desc').limit(count);
  if (budgetHolderId !== undefined) query = query.where('agreement.budgetHolderId', '=', budgetHolderId);
  if (careProviderId !== undefined) query = query.where('agreement.careProviderId', '=', careProviderId);
  if (status !== undefined) query = query.where('agreement.status', '=', status);
  if (kind !== undefined) query = query.where('agreement.kind', '=', kind);
  if (law !== undefined) query = query.where('agreement.lawsJson', 'like', `%"${law}"%`);
  if (waitsFor !== undefined) query = query.where(waitsForCaller(waitsFor, { caller, today }));
  if (after !== undefined) query = query.where('agreement.id', '<', after);
  return (await query.execute()).map(toSummary);
}
