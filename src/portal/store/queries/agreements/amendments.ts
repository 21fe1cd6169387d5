import type { AgreementTerms } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AgreementStatus } from '../../../../domain/words.ts';
import type { NewRow, Row } from '../../schema.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import type { Assessment } from './agreements.ts';

export type AmendmentState = Omit<
  Row<'agreementAmendment'>,
  'termsSealed' | 'returnReasonSealed' | 'assessmentSealed' | 'needsProvider' | 'needsAssessment' | 'createdAt'
> & { needsProvider: boolean; needsAssessment: boolean };

export interface AmendmentRecord extends AmendmentState {
  terms: AgreementTerms;
  returnReason: string | null;
  assessment: Assessment | null;
}

const stateColumns = [
  'agreementId',
  'version',
  'amends',
  'fromDay',
  'status',
  'begunBy',
  'needsProvider',
  'needsAssessment',
  'providerFormality',
  'inForceAt',
  'changedAt',
] as const;

function toState(row: Pick<Row<'agreementAmendment'>, (typeof stateColumns)[number]>): AmendmentState {
  return { ...row, needsProvider: row.needsProvider === 1, needsAssessment: row.needsAssessment === 1 };
}

function toRecord(store: Store, row: Omit<Row<'agreementAmendment'>, 'createdAt'>): AmendmentRecord {
  const { termsSealed, returnReasonSealed, assessmentSealed, ...state } = row;
  return {
    ...toState(state),
    terms: JSON.parse(store.unseal(termsSealed)) as AgreementTerms,
    returnReason: returnReasonSealed === null ? null : store.unseal(returnReasonSealed),
    assessment: assessmentSealed === null ? null : (JSON.parse(store.unseal(assessmentSealed)) as Assessment),
  };
}

/** Every amendment of an agreement, the newest first: they are few. */
export async function amendmentsOf(store: Store, agreementId: number): Promise<AmendmentState[]> {
  const rows = await store.db
    .selectFrom('agreementAmendment')
    .select(stateColumns)
    .where('agreementId', '=', agreementId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toState);
}

/** The amendments that are not decided yet, by the number of their agreement: it has one at most. */
export async function openAmendments(store: Store, ids: readonly number[]): Promise<Map<number, AmendmentState>> {
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('agreementAmendment')
    .select(stateColumns)
    .where(isOneOf(store, 'agreementAmendment.agreementId', ids))
    .where('status', 'not in', ['approved', 'rejected'])
    .execute();
  return new Map(rows.map((row) => [row.agreementId, toState(row)]));
}

export async function findAmendment(
  store: Store,
  agreementId: number,
  version: number,
): Promise<AmendmentRecord | undefined> {
  const row = await store.db
    .selectFrom('agreementAmendment')
    .select([...stateColumns, 'termsSealed', 'returnReasonSealed', 'assessmentSealed'])
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && toRecord(store, row);
}

/** Every amendment of each of these agreements with its terms, the newest first. */
export async function amendmentsOfAll(store: Store, ids: readonly number[]): Promise<Map<number, AmendmentRecord[]>> {
  const rows = await store.db
    .selectFrom('agreementAmendment')
    .select([...stateColumns, 'termsSealed', 'returnReasonSealed', 'assessmentSealed'])
    .where(isOneOf(store, 'agreementAmendment.agreementId', ids))
    .orderBy('agreementId')
    .orderBy('version', 'desc')
    .execute();
  return Map.groupBy(
    rows.map((row) => toRecord(store, row)),
    ({ agreementId }) => agreementId,
  );
}

/** The terms of those amendments that an office assesses now, by the number of their agreement. */
export async function termsInAssessment(store: Store, ids: readonly number[]): Promise<Map<number, AgreementTerms>> {
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('agreementAmendment')
    .select(['agreementId', 'termsSealed'])
    .where(isOneOf(store, 'agreementAmendment.agreementId', ids))
    .where('status', '=', 'in-assessment')
    .execute();
  return new Map(
    rows.map(({ agreementId, termsSealed }) => [agreementId, JSON.parse(store.unseal(termsSealed)) as AgreementTerms]),
  );
}

/** A number that no version of this agreement has or had. */
export async function nextVersion(store: Store, agreementId: number): Promise<number> {
  const { agreement, amendment, shared } = await store.db
    .selectNoFrom((eb) => [
      eb.selectFrom('agreement').select('version').where('id', '=', agreementId).as('agreement'),
      eb
        .selectFrom('agreementAmendment')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('agreementId', '=', agreementId)
        .as('amendment'),
      eb
        .selectFrom('agreementVersion')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('agreementId', '=', agreementId)
        .as('shared'),
    ])
    .executeTakeFirstOrThrow();
  return Math.max(agreement ?? 0, amendment ?? 0, shared ?? 0) + 1;
}

export type NewAmendmentRow = Pick<
  AmendmentRecord,
  'agreementId' | 'version' | 'amends' | 'fromDay' | 'begunBy' | 'needsProvider' | 'needsAssessment' | 'terms'
>;

export async function addAmendment(
  store: Store,
  { terms, needsProvider, needsAssessment, ...row }: NewAmendmentRow,
  now: number,
): Promise<void> {
  await store.db
    .insertInto('agreementAmendment')
    .values({
      ...row,
      status: 'draft',
      needsProvider: Number(needsProvider),
      needsAssessment: Number(needsAssessment),
      termsSealed: store.seal(JSON.stringify(terms)),
      providerFormality: null,
      returnReasonSealed: null,
      assessmentSealed: null,
      inForceAt: null,
      createdAt: now,
      changedAt: now,
    })
    .execute();
}

export type SharedAmendmentRow = NewAmendmentRow & Pick<AmendmentRecord, 'providerFormality'>;

/** Adds amendments that are shared as soon as they are begun. */
export async function addSharedAmendments(
  store: Store,
  amendments: readonly SharedAmendmentRow[],
  now: number,
): Promise<void> {
  await insertRows(
    store,
    'agreementAmendment',
    amendments.map(({ terms, needsProvider, needsAssessment, ...row }) => ({
      ...row,
      status: 'shared' as const,
      needsProvider: Number(needsProvider),
      needsAssessment: Number(needsAssessment),
      termsSealed: store.seal(JSON.stringify(terms)),
      returnReasonSealed: null,
      assessmentSealed: null,
      inForceAt: null,
      createdAt: now,
      changedAt: now,
    })),
  );
}

export interface AmendmentChange {
  to: AgreementStatus;
  changedAt: number;
  version?: number;
  fromDay?: IsoDate;
  terms?: AgreementTerms;
  needs?: { provider: boolean; assessment: boolean };
  providerFormality?: AmendmentState['providerFormality'];
  returnReason?: string | null;
  assessment?: Assessment;
}

/** Writes a change of an amendment, if it still has the status that it had; tells whether it had. */
export async function changeAmendment(
  store: Store,
  { agreementId, version, status }: Pick<AmendmentState, 'agreementId' | 'version' | 'status'>,
  { to, terms, needs, returnReason, assessment, ...columns }: AmendmentChange,
): Promise<boolean> {
  const written: Partial<NewRow<'agreementAmendment'>> = {
    ...columns,
    status: to,
    ...(terms && { termsSealed: store.seal(JSON.stringify(terms)) }),
    ...(needs && { needsProvider: Number(needs.provider), needsAssessment: Number(needs.assessment) }),
    ...(returnReason !== undefined && { returnReasonSealed: returnReason === null ? null : store.seal(returnReason) }),
    ...(assessment && { assessmentSealed: store.seal(JSON.stringify(assessment)) }),
  };
  const { numUpdatedRows } = await store.db
    .updateTable('agreementAmendment')
    .set(written)
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .where('status', '=', status)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface ManyChange {
  from: AgreementStatus;
  to: AgreementStatus;
  changedAt: number;
  assessment?: Assessment;
}

/** Writes the same change of many amendments, of those that still have the status that they had; tells how many had. */
export async function changeAmendments(
  store: Store,
  amendments: readonly Pick<AmendmentState, 'agreementId' | 'version'>[],
  { from, to, changedAt, assessment }: ManyChange,
): Promise<number> {
  const given = amendments.map(({ agreementId, version }) => ({ agreementId, version }));
  const { numUpdatedRows } = await store.db
    .updateTable('agreementAmendment')
    .from(rowsOf<(typeof given)[number]>(store, { agreementId: 'number', version: 'number' }, given))
    .set({ status: to, changedAt, ...(assessment && { assessmentSealed: store.seal(JSON.stringify(assessment)) }) })
    .whereRef('agreementAmendment.agreementId', '=', 'given.agreementId')
    .whereRef('agreementAmendment.version', '=', 'given.version')
    .where('agreementAmendment.status', '=', from)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function removeAmendment(
  store: Store,
  { agreementId, version, status }: Pick<AmendmentState, 'agreementId' | 'version' | 'status'>,
): Promise<boolean> {
  const { numDeletedRows } = await store.db
    .deleteFrom('agreementAmendment')
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .where('status', '=', status)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** A page of amendments goes on below the version that came last. */
export function pageOf(all: readonly AmendmentState[], { after, count }: PageWindow): AmendmentState[] {
  return all.filter(({ version }) => after === undefined || version < after).slice(0, count);
}
