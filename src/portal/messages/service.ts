import type { Message } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { mailboxOf } from '../access/mailbox.ts';
import { formatMoment } from '../answers/moment.ts';
import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { notFound } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findMessage, listMessages, markRead, type MessageRecord } from '../store/queries/messages/messages.ts';

function toMessage(message: MessageRecord, { language }: OperationContext): Message {
  const { id, type, recordId, params, holder, at, readAt } = message;
  return {
    id: formatRecordId('message', id),
    type,
    sentAt: formatMoment(at),
    ...textsFor(language).message(type, { record: recordId, ...params }),
    recordId,
    budgetHolder: holder && budgetHolderReference(holder),
    readAt: readAt === null ? null : formatMoment(readAt),
  };
}

function touchHolders(context: OperationContext, messages: readonly MessageRecord[]): void {
  context.touch(...messages.flatMap(({ holder }) => holder?.id ?? []));
}

async function findVisible(context: OperationContext, messageId: string): Promise<MessageRecord> {
  const { store, caller } = context;
  const message = await findMessage(store, caller, mailboxOf(caller), recordNumber('message', messageId));
  if (message === undefined) throw notFound();
  touchHolders(context, [message]);
  return message;
}

export async function findNewestMessages(context: OperationContext, count: number): Promise<Message[]> {
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
      before: readCursor(cursor),
      count: rowsToRead(limit),
    });
    touchHolders(context, rows.slice(0, limit));
    return toPage(rows, limit, (message) => toMessage(message, context));
  },

  'messages.show': async (context, _, { messageId }) => toMessage(await findVisible(context, messageId), context),

  'messages.read': async (context, _, { messageId }) => {
    const message = await findVisible(context, messageId);
    const reader = mailboxOf(context.caller).readerOf(message.holder?.id ?? null);
    await markRead(context.store, { eventId: message.id, reader, readAt: context.now });
    return toMessage({ ...message, readAt: message.readAt ?? context.now }, context);
  },
} satisfies Service<'messages.list' | 'messages.show' | 'messages.read'>;
