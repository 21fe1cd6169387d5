import type { ExpressionBuilder, Expression, SqlBool } from 'kysely';
import { transferCents } from '../../../../domain/payment/transfer-cents.ts';
import { RecoveryChangedError } from '../../errors.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { NewRow, Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** The payments that something may be taken off: those of a run whose file is not written yet, or some by number. */
export type ToNet = { runId: number } | { ids: readonly number[] };

/**
 * Takes what is open of recoveries off the payments to the same provider for the same holder, the oldest first. It is the
 * one place where that is done, in the transaction that makes a payment or that writes the file for the bank: what goes
 * to the bank is then `transferCents`. A second time finds nothing to take off.
 */
export async function netPayments(store: Store, which: ToNet, now: number): Promise<void> {
  const pairs = await openAgainst(store, which);
  if (pairs.length === 0) return;
  const nettings = shareOut(pairs);
  await takeFromRecoveries(store, nettings, now);
  await addToPayments(store, nettings);
  for (let from = 0; from < nettings.length; from += AT_ONCE) await keep(store, nettings.slice(from, from + AT_ONCE));
}

const AT_ONCE = 1000;

type Netting = NewRow<'netting'>;
interface Pair {
  paymentId: number;
  recoveryId: number;
  openCents: number;
  amountCents: number;
  nettedCents: number;
}

/** Every payment with each recovery that may be taken off it; the recoveries are held until the transaction ends. */
function openAgainst(store: Store, which: ToNet): Promise<Pair[]> {
  return (
    store.db
      .selectFrom('recovery')
      .innerJoin('payment', (join) =>
        join
          .onRef('payment.careProviderId', '=', 'recovery.careProviderId')
          .onRef('payment.budgetHolderId', '=', 'recovery.budgetHolderId'),
      )
      .select(['payment.id as paymentId', 'payment.amountCents', 'payment.nettedCents'])
      .select(['recovery.id as recoveryId', 'recovery.openCents'])
      .where('recovery.openCents', '>', 0)
      .where('payment.status', '=', 'scheduled')
      // Of a wage it is the net amount that something comes off, so it waits for payroll.
      .where('payment.payroll', 'in', ['none', 'answered'])
      .where((eb) => isAmong(eb, store, which))
      .orderBy('recovery.id')
      .orderBy('payment.id')
      .$if(store.engine === 'postgres', (query) => query.forUpdate('recovery'))
      .execute()
  );
}

function isAmong(eb: ExpressionBuilder<Tables, 'payment'>, store: Store, which: ToNet): Expression<SqlBool> {
  return 'runId' in which ? eb('payment.paymentRunId', '=', which.runId) : isOneOf(store, 'payment.id', which.ids);
}

function shareOut(pairs: readonly Pair[]): Netting[] {
  const room = new Map(pairs.map((pair) => [pair.paymentId, transferCents(pair)]));
  const open = new Map(pairs.map(({ recoveryId, openCents }) => [recoveryId, openCents]));
  const nettings: Netting[] = [];
  for (const { paymentId, recoveryId } of pairs) {
    const cents = Math.min(room.get(paymentId) ?? 0, open.get(recoveryId) ?? 0);
    if (cents <= 0) continue;
    room.set(paymentId, (room.get(paymentId) ?? 0) - cents);
    open.set(recoveryId, (open.get(recoveryId) ?? 0) - cents);
    nettings.push({ paymentId, recoveryId, nettedCents: cents });
  }
  return nettings;
}

interface Part {
  id: number;
  cents: number;
}

function sumBy(nettings: readonly Netting[], key: 'paymentId' | 'recoveryId'): Part[] {
  const sums = new Map<number, number>();
  for (const netting of nettings) sums.set(netting[key], (sums.get(netting[key]) ?? 0) + netting.nettedCents);
  return [...sums].map(([id, cents]) => ({ id, cents }));
}

function given(store: Store, parts: readonly Part[]) {
  return rowsOf<Part>(store, { id: 'number', cents: 'number' }, parts);
}

// The database decides in the end: what would take a cent off twice undoes the whole transaction.
async function takeFromRecoveries(store: Store, nettings: readonly Netting[], now: number): Promise<void> {
  const parts = sumBy(nettings, 'recoveryId');
  const { numUpdatedRows } = await store.db
    .updateTable('recovery')
    .from(given(store, parts))
    .set((eb) => ({ openCents: eb('recovery.openCents', '-', eb.ref('given.cents')) }))
    .whereRef('recovery.id', '=', 'given.id')
    .whereRef('recovery.openCents', '>=', 'given.cents')
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== parts.length) throw new RecoveryChangedError();
  const ids = parts.map(({ id }) => id);
  await store.db
    .updateTable('recovery')
    .set({ closedAt: now })
    .where(isOneOf(store, 'recovery.id', ids))
    .where('openCents', '=', 0)
    .execute();
}

async function addToPayments(store: Store, nettings: readonly Netting[]): Promise<void> {
  await store.db
    .updateTable('payment')
    .from(given(store, sumBy(nettings, 'paymentId')))
    .set((eb) => ({ nettedCents: eb('payment.nettedCents', '+', eb.ref('given.cents')) }))
    .whereRef('payment.id', '=', 'given.id')
    .execute();
}

async function keep(store: Store, nettings: readonly Netting[]): Promise<void> {
  await store.db
    .insertInto('netting')
    .values(nettings)
    .onConflict((conflict) =>
      conflict
        .columns(['paymentId', 'recoveryId'])
        .doUpdateSet((eb) => ({ nettedCents: eb('netting.nettedCents', '+', eb.ref('excluded.nettedCents')) })),
    )
    .execute();
}

/** What was taken off these payments is open again, since they are not made. */
export async function releaseNettings(store: Store, paymentIds: readonly number[]): Promise<void> {
  if (paymentIds.length === 0) return;
  const nettings = await store.db
    .deleteFrom('netting')
    .where(isOneOf(store, 'netting.paymentId', paymentIds))
    .returning(['paymentId', 'recoveryId', 'nettedCents'])
    .execute();
  if (nettings.length === 0) return;
  await store.db
    .updateTable('recovery')
    .from(given(store, sumBy(nettings, 'recoveryId')))
    .set((eb) => ({ openCents: eb('recovery.openCents', '+', eb.ref('given.cents')), closedAt: null }))
    .whereRef('recovery.id', '=', 'given.id')
    .execute();
}

/** What is taken off these payments, by their number, and for which recovery. */
export async function nettingsOf(store: Store, paymentIds: readonly number[]): Promise<Map<number, Row<'netting'>[]>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('netting')
    .selectAll()
    .where(isOneOf(store, 'netting.paymentId', paymentIds))
    .orderBy('recoveryId')
    .execute();
  return Map.groupBy(rows, ({ paymentId }) => paymentId);
}
