import { expressionBuilder, type ExpressionBuilder } from 'kysely';
import type { DeliveryStatus } from '../../../../domain/words.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';

export type DeliveryRecord = Row<'delivery'>;

/** Whose deliveries they are: those of an office, or of the system that pays. */
export type DeliveryOwner = string | null;

/** What still has to get there. */
const open = ['waiting', 'refused', 'held'] as const satisfies DeliveryStatus[];

function ownedBy(owner: DeliveryOwner) {
  const eb = expressionBuilder<Tables, 'delivery'>();
  return owner === null ? eb('delivery.officeKey', 'is', null) : eb('delivery.officeKey', '=', owner);
}

/** It waits for a person of the office: the office was told that it does not get there. */
function isStuck(eb: ExpressionBuilder<Tables, 'delivery'>) {
  return eb.and([eb('delivery.toldAt', 'is not', null), eb('delivery.status', 'in', open)]);
}

export function findDelivery({ db }: Store, owner: DeliveryOwner, id: number): Promise<DeliveryRecord | undefined> {
  return db.selectFrom('delivery').selectAll().where('id', '=', id).where(ownedBy(owner)).executeTakeFirst();
}

/** The newest first. */
export function listDeliveries(
  { db }: Store,
  owner: DeliveryOwner,
  { after, count, status }: PageWindow & { status?: DeliveryStatus | undefined },
): Promise<DeliveryRecord[]> {
  return db
    .selectFrom('delivery')
    .selectAll()
    .where(ownedBy(owner))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'waiting'))
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? 0))
    .orderBy('id', 'desc')
    .limit(count)
    .execute();
}

export async function countStuck({ db }: Store, owner: DeliveryOwner): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(ownedBy(owner))
    .where(isStuck)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What is to go by now to one system, the longest waiting first. */
export function dueDeliveries(
  { db }: Store,
  owner: DeliveryOwner,
  { now, count }: { now: number; count: number },
): Promise<DeliveryRecord[]> {
  return db
    .selectFrom('delivery')
    .selectAll()
    .where(ownedBy(owner))
    .where('status', '=', 'waiting')
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .orderBy('id')
    .limit(count)
    .execute();
}

/** Takes one to hand it over; of several processes one gets it, and has until `nextAt`. */
export async function takeDelivery({ db }: Store, { id, attempts }: DeliveryRecord, nextAt: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ attempts: attempts + 1, nextAt, takenUntil: nextAt })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How the handing over of one ended that was taken. */
export interface TakenEnd {
  status: 'waiting' | 'delivered' | 'refused';
  problem: string | null;
  nextAt: number;
  closedAt: number | null;
}

export async function endTaken({ db }: Store, id: number, end: TakenEnd): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ ...end, takenUntil: null })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute();
}

/** There is nothing to hand over after all. */
export async function dropDelivery({ db }: Store, id: number): Promise<void> {
  await db.deleteFrom('delivery').where('id', '=', id).where('status', '=', 'waiting').execute();
}

/** What its office is to be told of: it was refused or held, or has waited since before a moment although it was tried. */
export function untoldStuck(
  { db }: Store,
  owner: DeliveryOwner,
  { waitingSince, count }: { waitingSince: number; count: number },
): Promise<DeliveryRecord[]> {
  return db
    .selectFrom('delivery')
    .selectAll()
    .where(ownedBy(owner))
    .where('toldAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['refused', 'held']),
        eb.and([eb('status', '=', 'waiting'), eb('problem', 'is not', null), eb('createdAt', '<=', waitingSince)]),
      ]),
    )
    .orderBy('id')
    .limit(count)
    .execute();
}

/** Answers false when another process was first. */
export async function markTold({ db }: Store, id: number, toldAt: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ toldAt })
    .where('id', '=', id)
    .where('toldAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A person has it tried again at once, or says that it got there in another way; false when it is too late for that. */
export async function decideDelivery(
  { db }: Store,
  id: number,
  now: number,
  decision: { status: 'waiting' } | { status: 'closed' },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ ...decision, ...(decision.status === 'waiting' ? { nextAt: now } : { closedAt: now, toldAt: now }) })
    .where('id', '=', id)
    .where('status', 'in', open)
    // While it is on its way nobody knows whether it gets there.
    .where((eb) => eb.or([eb('takenUntil', 'is', null), eb('takenUntil', '<=', now)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
