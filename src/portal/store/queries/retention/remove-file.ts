import type { Kysely } from 'kysely';
import { formatRecordId, type RecordKind } from '../../../../domain/values/record-id.ts';
import type { KeptCounts } from '../../../../domain/retention/kept-kinds.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { TableWith } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { FileRecords } from './whole-file.ts';

type Numbers = readonly number[];

/** Removes a file with all that is under it, and what events tell of it; call it in a transaction. */
export async function removeFile(
  store: Store,
  { file, declarationIds, paymentIds, recoveryIds }: FileRecords,
): Promise<KeptCounts> {
  const { awardIds, agreementIds } = file;
  await removeMoney(store, paymentIds, recoveryIds);
  const absenceIds = await idsIn(store, 'absence', agreementIds);
  const consentIds = await idsIn(store, 'consent', agreementIds);
  await removeEvents(store, [
    ...named('award', awardIds),
    ...named('agreement', agreementIds),
    ...named('declaration', declarationIds),
    ...named('payment', paymentIds),
    ...named('recovery', recoveryIds),
    ...named('absence', absenceIds),
    ...named('consent', consentIds),
  ]);
  // Invoices and what deposits bear go with the declarations, versions and signatures with the agreements.
  await removeBy(store, ['declaration'], 'id', declarationIds);
  const ofAgreement = ['monthlyPayShortage', 'consent', 'absence', 'agreementReference'] as const;
  await removeBy(store, ofAgreement, 'agreementId', agreementIds);
  await removeBy(store, ['agreement'], 'id', agreementIds);
  const ofAward = [
    'representative',
    'settlement',
    'deposit',
    'awardConflict',
    'awardVersion',
    'awardFunction',
    'agreementAward',
  ] as const;
  await removeBy(store, ofAward, 'awardId', awardIds);
  await removeBy(store, ['award'], 'id', awardIds);
  return { 'care-file': 1, declaration: declarationIds.length, payment: paymentIds.length };
}

async function removeMoney(store: Store, paymentIds: Numbers, recoveryIds: Numbers): Promise<void> {
  await removeBy(store, ['payrollCredit', 'payrollLine', 'paymentReturn', 'netting'], 'paymentId', paymentIds);
  await removeBy(store, ['netting'], 'recoveryId', recoveryIds);
  await removeBy(store, ['payment'], 'id', paymentIds);
  await removeBy(store, ['recovery'], 'id', recoveryIds);
}

function named(kind: RecordKind, ids: Numbers): string[] {
  return ids.map((id) => formatRecordId(kind, id));
}

async function idsIn(store: Store, table: 'absence' | 'consent', agreementIds: Numbers): Promise<number[]> {
  const rows = await store.db
    .selectFrom(table)
    .select('id')
    .where(isOneOf(store, 'agreementId', agreementIds))
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes the rows of these tables that have one of the numbers in a column. */
export async function removeBy<Column extends string>(
  store: Store,
  tables: readonly TableWith<Column>[],
  column: Column,
  numbers: Numbers,
): Promise<void> {
  if (numbers.length === 0) return;
  // Which table it is does not matter for a column that each of them has.
  const db = store.db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const names: readonly string[] = tables;
  for (const table of names)
    await db
      .deleteFrom(table)
      .where(isOneOf(store, column, numbers))
      .execute();
}

/** Removes what events tell of these records, and that somebody has read it. */
export async function removeEvents(store: Store, recordIds: readonly string[]): Promise<void> {
  const given = () =>
    rowsOf<{ recordId: string }>(
      store,
      { recordId: 'text' },
      recordIds.map((recordId) => ({ recordId })),
    );
  const events = await store.db
    .selectFrom(given())
    .innerJoin('event', 'event.recordId', 'given.recordId')
    .select('event.id')
    .execute();
  await removeEventRows(
    store,
    events.map(({ id }) => id),
  );
}

/** Removes events with what is kept by their number. */
export async function removeEventRows(store: Store, ids: Numbers): Promise<void> {
  await removeBy(store, ['messageRead'], 'eventId', ids);
  await removeBy(store, ['delivery', 'event'], 'id', ids);
}
