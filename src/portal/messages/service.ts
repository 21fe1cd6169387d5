import type { Message } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { budgetHolderReference } from '../people/budget-holder-reference.ts';
import { mailboxOf } from '../access/mailbox.ts';
import { moment } from '../answers/moment.ts';
import { cursorId, page, rowsFor } from '../answers/paging.ts';
import { notFound } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { Context, Service } from '../service.ts';
import { findMessage, listMessages, markRead, type MessageRecord } from '../store/queries/messages/messages.ts';

function toMessage(message: MessageRecord, { language }: Context): Message {
  const { id, type, recordId, params, holder, at, readAt } = message;
  return {
    id: formatRecordId('message', id),
    type,
    sentAt: moment(at),
    ...textsFor(language).message(type, { record: recordId, ...params }),
    recordId,
    budgetHolder: holder && budgetHolderReference(holder),
    readAt: readAt === null ? null : moment(readAt),
  };
}

function touchHolders(context: Context, messages: readonly MessageRecord[]): void {
  context.touch(...messages.flatMap(({ holder }) => holder?.id ?? []));
}

async function seen(context: Context, messageId: string): Promise<MessageRecord> {
  const { store, caller } = context;
  const message = await findMessage(store, caller, mailboxOf(caller), recordNumber('message', messageId));
  if (message === undefined) throw notFound();
  touchHolders(context, [message]);
  return message;
}

export async function newestMessages(context: Context, count: number): Promise<Message[]> {
  const { store, caller } = context;
  const messages = await listMessages(store, caller, mailboxOf(caller), { before: undefined, count });
  touchHolders(context, messages);
  return messages.map((message) => toMessage(message, context));
}

export const messageService = {
  'messages.list': async (context, { limit, cursor, unread, budgetHolderId }) => {
    const { store, caller } = context;
    const rows = await listMessages(store, caller, mailboxOf(caller), {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      isUnread: unread,
      before: cursorId(cursor),
      count: rowsFor(limit),
    });
    touchHolders(context, rows.slice(0, limit));
    return page(rows, limit, (message) => toMessage(message, context));
  },

  'messages.show': async (context, _, { messageId }) => toMessage(await seen(context, messageId), context),

  'messages.read': async (context, _, { messageId }) => {
    const message = await seen(context, messageId);
    const reader = mailboxOf(context.caller).readerOf(message.holder?.id ?? null);
    await markRead(context.store, { eventId: message.id, reader, readAt: context.now });
    return toMessage({ ...message, readAt: message.readAt ?? context.now }, context);
  },
} satisfies Service<'messages.list' | 'messages.show' | 'messages.read'>;
