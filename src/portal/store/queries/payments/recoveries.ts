import { monthlyPayKinds } from '../../../../domain/declaration/kinds.ts';
import type { RecoveryStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { correctionOf } from '../declarations/corrections.ts';
import { visibleRecovery } from '../visibility/visible-declarations.ts';

/**
 * Claims back what was paid for declarations that were corrected or withdrawn just now, in that transaction; answers the
 * claims. Of one that came to nothing there is none.
 */
export async function claimBack(
  store: Store,
  declarationIds: readonly number[],
  now: number,
): Promise<NewRow<'recovery'>[]> {
  const payments = await store.db
    .selectFrom('payment')
    .select(['declarationId', 'agreementId', 'month', 'budgetHolderId', 'careProviderId', 'amountCents'])
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .where('amountCents', '>', 0)
    .where('agreementId', 'is not', null)
    .where('careProviderId', 'is not', null)
    .$narrowType<{ agreementId: number; careProviderId: number }>()
    .orderBy('declarationId')
    .execute();
  if (payments.length === 0) return [];
  const first = await store.nextIds('recovery', payments.length);
  const rows = payments.map((payment, index) => ({
    ...payment,
    id: first + index,
    openCents: payment.amountCents,
    repaidCents: 0,
    createdAt: now,
    closedAt: null,
  }));
  await insertRows(store, 'recovery', rows);
  return rows;
}

/** Gives up the claim on a declaration that stands again; false when some of it was taken off a payment or paid back. */
export async function giveUpClaim(store: Store, declarationId: number): Promise<boolean> {
  const of = store.db.selectFrom('recovery').select('id').where('declarationId', '=', declarationId);
  if ((await of.executeTakeFirst()) === undefined) return true;
  const { numDeletedRows } = await store.db
    .deleteFrom('recovery')
    .where('declarationId', '=', declarationId)
    .whereRef('openCents', '=', 'amountCents')
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Of these claims, those of which something is open. */
export function openOf(store: Store, ids: readonly number[]): Promise<Row<'recovery'>[]> {
  return store.db
    .selectFrom('recovery')
    .selectAll()
    .where(isOneOf(store, 'recovery.id', ids))
    .where('openCents', '>', 0)
    .orderBy('id')
    .execute();
}

/** What was claimed back of wages and fixed amounts of these agreements, and is open, with what each was. */
export function openOfMonths(
  store: Store,
  agreementIds: readonly number[],
): Promise<(Row<'recovery'> & { totalCents: number })[]> {
  return store.db
    .selectFrom('recovery')
    .innerJoin('declaration', 'declaration.id', 'recovery.declarationId')
    .selectAll('recovery')
    .select('declaration.totalCents')
    .where(isOneOf(store, 'recovery.agreementId', agreementIds))
    .where('recovery.openCents', '>', 0)
    .where('declaration.kind', 'in', monthlyPayKinds)
    .orderBy('recovery.id')
    .execute();
}

/** A recovery has the names of the provider and the holder, and the declaration that came in the place of the other. */
export interface RecoveryRecord extends Row<'recovery'> {
  initials: string;
  surname: string;
  careProviderName: string;
  correctedBy: number | null;
}
export interface RecoveryQuery extends PageWindow {
  status?: RecoveryStatus | undefined;
  budgetHolderId?: number | undefined;
  careProviderId?: number | undefined;
}

function visibleTo(store: Store, caller: Caller) {
  return store.db
    .selectFrom('recovery')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'recovery.budgetHolderId')
    .innerJoin('careProvider', 'careProvider.id', 'recovery.careProviderId')
    .selectAll('recovery')
    .select(['budgetHolder.initials', 'budgetHolder.surname', 'careProvider.name as careProviderName'])
    .select(correctionOf('recovery.declarationId'))
    .where(visibleRecovery(caller));
}

export function findRecovery(store: Store, caller: Caller, id: number): Promise<RecoveryRecord | undefined> {
  return visibleTo(store, caller).where('recovery.id', '=', id).executeTakeFirst();
}

export function listRecoveries(
  store: Store,
  caller: Caller,
  { status, budgetHolderId, careProviderId, after, count }: RecoveryQuery,
): Promise<RecoveryRecord[]> {
  let query = visibleTo(store, caller).orderBy('recovery.id', 'desc').limit(count);
  if (status !== undefined) query = query.where('recovery.openCents', status === 'open' ? '>' : '=', 0);
  if (budgetHolderId !== undefined) query = query.where('recovery.budgetHolderId', '=', budgetHolderId);
  if (careProviderId !== undefined) query = query.where('recovery.careProviderId', '=', careProviderId);
  if (after !== undefined) query = query.where('recovery.id', '<', after);
  return query.execute();
}

/** Notes that so much was paid back, which is what was open; false when it is not what is open now. */
export async function closeRecovery(
  { db }: Store,
  { id, openCents }: Pick<Row<'recovery'>, 'id' | 'openCents'>,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recovery')
    .set((eb) => ({ openCents: 0, repaidCents: eb('repaidCents', '+', openCents), closedAt: now }))
    .where('id', '=', id)
    .where('openCents', '=', openCents)
    .where('openCents', '>', 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
