import { expressionBuilder } from 'kysely';
import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { Absence, CapacityFrom, LeaveDates } from '../../../../domain/absence/absence.ts';
import type { AbsenceStatus, AgreementKind } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { byAccessRule, type Visible } from '../visibility/by-access-rule.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

type Stored = Omit<Row<'absence'>, 'capacityJson' | 'leaveDatesSealed' | 'addressSealed'>;

/** A report with what is sealed of it opened. */
export interface AbsenceRecord extends Stored {
  capacity: CapacityFrom[];
  dates: LeaveDates;
  address: string | null;
}

/** The same with the two that it is between, and what decides whether pay goes on. */
export interface NamedAbsenceRecord extends AbsenceRecord {
  initials: string;
  surname: string;
  careProviderName: string;
  birthDate: string | null;
  agreementKind: AgreementKind | null;
  workArrangements: WorkArrangements | null;
}

/** Sickness and leave are between the two of an agreement: no office sees them. */
export const visibleAbsence = byAccessRule('absence', {
  own: ofVisibleAgreement,
  represented: ofVisibleAgreement,
  shared: ofVisibleAgreement,
});

function ofVisibleAgreement(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'absence'>();
  return eb.exists(
    eb
      .selectFrom('agreement')
      .select('agreement.id')
      .whereRef('agreement.id', '=', 'absence.agreementId')
      .where(visibleAgreement(caller)),
  );
}

function opened<Sealed extends Row<'absence'>>(store: Store, row: Sealed) {
  const { capacityJson, leaveDatesSealed, addressSealed, ...rest } = row;
  return {
    ...rest,
    capacity: JSON.parse(capacityJson) as CapacityFrom[],
    dates: leaveDatesSealed === null ? {} : (JSON.parse(store.unseal(leaveDatesSealed)) as LeaveDates),
    address: addressSealed === null ? null : store.unseal(addressSealed),
  };
}

function sealed(store: Store, { capacity, dates, address, ...row }: AbsenceRecord): NewRow<'absence'> {
  return {
    ...row,
    capacityJson: store.cover(JSON.stringify(capacity)),
    leaveDatesSealed: Object.keys(dates).length === 0 ? null : store.seal(JSON.stringify(dates)),
    addressSealed: address === null ? null : store.seal(address),
  };
}

/** A report as the rules read it. */
export function asAbsence({ kind, capacity, dates, untilDay, recoveredFrom }: AbsenceRecord): Absence {
  return {
    kind,
    capacity,
    ...dates,
    ...(untilDay !== null && { until: untilDay }),
    ...(recoveredFrom !== null && { recoveredFrom }),
  };
}

function visibleTo(store: Store, caller: Caller) {
  return store.db
    .selectFrom('absence')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'absence.budgetHolderId')
    .innerJoin('careProvider', 'careProvider.id', 'absence.careProviderId')
    .innerJoin('agreement', 'agreement.id', 'absence.agreementId')
    .selectAll('absence')
    .select(['budgetHolder.initials', 'budgetHolder.surname', 'careProvider.name as careProviderName'])
    .select(['careProvider.birthDate', 'agreement.kind as agreementKind', 'agreement.workArrangementsJson'])
    .where(visibleAbsence(caller));
}

type NamedRow = Awaited<ReturnType<ReturnType<typeof visibleTo>['execute']>>[number];

function toNamed(store: Store, { workArrangementsJson, ...row }: NamedRow): NamedAbsenceRecord {
  const workArrangements =
    workArrangementsJson === null ? null : (JSON.parse(workArrangementsJson) as WorkArrangements);
  return { ...opened(store, row), workArrangements };
}

export async function findAbsence(store: Store, caller: Caller, id: number): Promise<NamedAbsenceRecord | undefined> {
  const row = await visibleTo(store, caller).where('absence.id', '=', id).executeTakeFirst();
  return row && toNamed(store, row);
}

export interface AbsenceQuery extends PageWindow {
  budgetHolderId?: number | undefined;
  careProviderId?: number | undefined;
  agreementId?: number | undefined;
  status?: AbsenceStatus | undefined;
}

/** The newest first. */
export async function listAbsences(
  store: Store,
  caller: Caller,
  { budgetHolderId, careProviderId, agreementId, status, after, count }: AbsenceQuery,
): Promise<NamedAbsenceRecord[]> {
  let query = visibleTo(store, caller).orderBy('absence.id', 'desc').limit(count);
  if (budgetHolderId !== undefined) query = query.where('absence.budgetHolderId', '=', budgetHolderId);
  if (careProviderId !== undefined) query = query.where('absence.careProviderId', '=', careProviderId);
  if (agreementId !== undefined) query = query.where('absence.agreementId', '=', agreementId);
  if (status !== undefined) query = query.where('absence.status', '=', status);
  if (after !== undefined) query = query.where('absence.id', '<', after);
  return (await query.execute()).map((row) => toNamed(store, row));
}

/** Every report under these agreements, by agreement, in order of their first days. */
export async function absencesOf(store: Store, agreementIds: readonly number[]): Promise<Map<number, AbsenceRecord[]>> {
  if (agreementIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('absence')
    .selectAll()
    .where(isOneOf(store, 'absence.agreementId', agreementIds))
    .orderBy('fromDay')
    .orderBy('id')
    .execute();
  return Map.groupBy(
    rows.map((row) => opened(store, row)),
    ({ agreementId }) => agreementId,
  );
}

export async function addAbsence(store: Store, absence: AbsenceRecord): Promise<void> {
  await store.db.insertInto('absence').values(sealed(store, absence)).execute();
}

/** The agreement is held, so that nobody else changes its reports. */
export async function changeAbsence(store: Store, absence: AbsenceRecord): Promise<void> {
  const { id, ...row } = sealed(store, absence);
  await store.db.updateTable('absence').set(row).where('id', '=', id).execute();
}
