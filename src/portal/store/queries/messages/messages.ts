import type { EventType } from '../../../../contract/events.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Mailbox } from '../../../access/mailbox.ts';
import type { Store } from '../../store.ts';
import { readParams } from '../events/read-params.ts';
import type { PageWindow } from '../page-window.ts';
import { visibleEvent } from '../visibility/visible-records.ts';

export interface MessageRecord {
  id: number;
  type: EventType;
  at: number;
  recordId: string;
  params: Record<string, string | number>;
  holder: { id: number; initials: string; surname: string } | null;
  readAt: number | null;
}
export interface MessageQuery extends PageWindow {
  budgetHolderId?: number | undefined;
  isUnread?: boolean | undefined;
}
interface MessageRow extends Omit<MessageRecord, 'params' | 'holder'> {
  paramsJson: string;
  reasonSealed: string | null;
  holderId: number | null;
  initials: string | null;
  surname: string | null;
}

function toRecord(
  store: Store,
  { paramsJson, reasonSealed, holderId, initials, surname, ...row }: MessageRow,
): MessageRecord {
  return {
    ...row,
    params: readParams(store, { paramsJson, reasonSealed }),
    holder: holderId === null ? null : { id: holderId, initials: initials ?? '', surname: surname ?? '' },
  };
}

function messagesIn(store: Store, caller: Caller, { types, readerPattern }: Mailbox) {
  return store.db
    .selectFrom('event')
    .leftJoin('budgetHolder', 'budgetHolder.id', 'event.budgetHolderId')
    .leftJoin('messageRead', (join) =>
      join.onRef('messageRead.eventId', '=', 'event.id').on('messageRead.reader', 'like', readerPattern),
    )
    .select(['event.id', 'event.type', 'event.at', 'event.recordId', 'event.paramsJson', 'event.reasonSealed'])
    .select(['budgetHolder.id as holderId', 'budgetHolder.initials', 'budgetHolder.surname', 'messageRead.readAt'])
    .where(visibleEvent(caller))
    .where('event.type', 'in', types);
}

export async function findMessage(
  store: Store,
  caller: Caller,
  mailbox: Mailbox,
  id: number,
): Promise<MessageRecord | undefined> {
  const row = await messagesIn(store, caller, mailbox).where('event.id', '=', id).executeTakeFirst();
  return row && toRecord(store, row);
}

export async function listMessages(
  store: Store,
  caller: Caller,
  mailbox: Mailbox,
  { budgetHolderId, isUnread, after, count }: MessageQuery,
): Promise<MessageRecord[]> {
  let query = messagesIn(store, caller, mailbox).orderBy('event.id', 'desc').limit(count);
  if (budgetHolderId !== undefined) query = query.where('event.budgetHolderId', '=', budgetHolderId);
  if (isUnread !== undefined) query = query.where('messageRead.readAt', isUnread ? 'is' : 'is not', null);
  if (after !== undefined) query = query.where('event.id', '<', after);
  return (await query.execute()).map((row) => toRecord(store, row));
}

/** Marks a message as read; doing so again changes nothing. */
export async function markRead(store: Store, read: { eventId: number; reader: string; readAt: number }): Promise<void> {
  await store.db
    .insertInto('messageRead')
    .values(read)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
