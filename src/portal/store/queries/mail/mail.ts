import type { EventType } from '../../../../contract/events.ts';
import type { Language } from '../../../../messages/language.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

export interface MailRecord extends Omit<Row<'mail'>, 'addressSealed'> {
  address: string;
}
export interface NewMail {
  kind: MailRecord['kind'];
  person: string;
  language: Language;
  address: string;
  lastEventId: number | null;
  messageCount: number;
  nextAt: number;
}

/** What happened after an event, for whoever is to hear that there is a message about it. */
export function eventsAfter(
  { db }: Store,
  {
    after,
    until,
    since,
    types,
    count,
  }: { after: number; until: number; since: number; types: readonly EventType[]; count: number },
): Promise<Pick<Row<'event'>, 'id' | 'type' | 'budgetHolderId' | 'careProviderId' | 'person'>[]> {
  return db
    .selectFrom('event')
    .select(['id', 'type', 'budgetHolderId', 'careProviderId', 'person'])
    .where('id', '>', after)
    .where('id', '<=', until)
    .where('at', '>=', since)
    .where('type', 'in', types)
    .orderBy('id')
    .limit(count)
    .execute();
}

export async function lastEvent({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** A notice that still waits tells of these messages too; undefined when none waits. */
export async function addToWaiting(
  { db }: Store,
  { person, messageCount, lastEventId }: Pick<NewMail, 'person' | 'messageCount' | 'lastEventId'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set((eb) => ({ lastEventId, messageCount: eb('messageCount', '+', messageCount) }))
    .where('person', '=', person)
    .where('kind', '=', 'messages')
    .where('status', '=', 'waiting')
    .where('attempts', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function lastSentTo({ db }: Store, person: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('mail')
    .select(({ fn }) => fn.max('sentAt').as('sentAt'))
    .where('person', '=', person)
    .where('kind', '=', 'messages')
    .where('status', '=', 'sent')
    .executeTakeFirst();
  return row?.sentAt ?? undefined;
}

export async function addMail(store: Store, mail: readonly NewMail[], now: number): Promise<void> {
  await insertRows(
    store,
    'mail',
    mail.map(({ address, ...one }) => ({
      ...one,
      addressSealed: store.seal(address),
      status: 'waiting' as const,
      attempts: 0,
      createdAt: now,
      sentAt: null,
    })),
  );
}

/** Tells an address something at once. A person who has made no profile is written to in Dutch. */
export async function addNotice(
  store: Store,
  notice: Pick<NewMail, 'kind' | 'person' | 'address'> & Partial<Pick<NewMail, 'language'>>,
  now: number,
): Promise<void> {
  await addMail(store, [{ language: 'nl', ...notice, lastEventId: null, messageCount: 0, nextAt: now }], now);
}

function toRecord(store: Store, { addressSealed, ...row }: Row<'mail'>): MailRecord {
  return { ...row, address: store.unseal(addressSealed) };
}

/** What is to go by now, the longest waiting first. */
export async function dueMail(store: Store, now: number, count: number): Promise<MailRecord[]> {
  const rows = await store.db
    .selectFrom('mail')
    .selectAll()
    .where('status', '=', 'waiting')
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map((row) => toRecord(store, row));
}

/** Takes a mail to send it; of several processes one gets it, and has until `nextAt`. */
export async function takeMail({ db }: Store, { id, attempts }: MailRecord, nextAt: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ attempts: attempts + 1, nextAt })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function closeMail(
  { db }: Store,
  id: number,
  status: 'sent' | 'failed',
  sentAt: number | null,
): Promise<void> {
  await db.updateTable('mail').set({ status, sentAt }).where('id', '=', id).execute();
}

/** A notice that waits goes to another address. */
export async function readdressMail({ db, seal }: Store, id: number, address: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ addressSealed: seal(address) })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute();
}

/** A notice that nobody wants any more does not go. */
export async function dropMail({ db }: Store, id: number): Promise<void> {
  await db.deleteFrom('mail').where('id', '=', id).where('status', '=', 'waiting').execute();
}

/** What was sent, the newest first. */
export async function sentMail(store: Store, count: number): Promise<MailRecord[]> {
  const rows = await store.db
    .selectFrom('mail')
    .selectAll()
    .where('status', '=', 'sent')
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(count)
    .execute();
  return rows.map((row) => toRecord(store, row));
}

/** Forgets what waited already before a moment. */
export async function forgetWaitingBefore({ db }: Store, moment: number): Promise<void> {
  await db.deleteFrom('mail').where('status', '=', 'waiting').where('createdAt', '<', moment).execute();
}

/** Forgets what went, or could not go, before a moment. */
export async function forgetMailBefore({ db }: Store, moment: number): Promise<void> {
  await db.deleteFrom('mail').where('status', '!=', 'waiting').where('createdAt', '<', moment).execute();
}
