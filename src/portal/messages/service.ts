import type { Message } from '../../contract/types.ts';
import { mailboxOf } from '../access/mailbox.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findVisible, touchHolders, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { findMessage, listMessages, markRead, type MessageRecord } from '../store/queries/messages/messages.ts';
import { makePdfAside } from '../documents/make-pdf-aside.ts';
import { documentTexts, load } from '../../messages/load.ts';
import { writeLetter } from './letter.ts';
import { toMessage } from './view.ts';

function holderOf({ holder }: MessageRecord): number | undefined {
  return holder?.id;
}

const messages: VisibleRecords<MessageRecord> = {
  kind: 'message',
  find: (store, caller, id) => findMessage(store, caller, mailboxOf(caller), id),
  holderOf,
};

export async function findNewestMessages(context: OperationContext, count: number): Promise<Message[]> {
  const { store, caller } = context;
  const newest = await listMessages(store, caller, mailboxOf(caller), { after: undefined, count });
  touchHolders(context, newest, holderOf);
  return newest.map((message) => toMessage(message, context));
}

export const messageService = {
  'messages.list': (context, { unread, budgetHolderId, ...page }) => {
    const { store, caller } = context;
    const query = { budgetHolderId: filterNumber('budget-holder', budgetHolderId), isUnread: unread };
    return listPage(
      context,
      page,
      (window) => listMessages(store, caller, mailboxOf(caller), { ...query, ...window }),
      {
        holderOf,
        view: () => (message) => toMessage(message, context),
      },
    );
  },

  'messages.show': async (context, _, { messageId }) =>
    toMessage(await findVisible(context, messages, messageId), context),

  'messages.document': async (context, _, { messageId }) => {
    const found = await findVisible(context, messages, messageId);
    const message = toMessage(found, context);
    const { title } = (await load(context.language, documentTexts)).message;
    return makePdfAside(await writeLetter(message, context.language), {
      title: `${title} ${message.id}`,
      at: found.at,
    });
  },

  'messages.read': async (context, _, { messageId }) => {
    const message = await findVisible(context, messages, messageId);
    const reader = mailboxOf(context.caller).readerOf(message.holder?.id ?? null);
    await markRead(context.store, { eventId: message.id, reader, readAt: context.now });
    return toMessage({ ...message, readAt: message.readAt ?? context.now }, context);
  },
} satisfies Service<'messages.list' | 'messages.show' | 'messages.document' | 'messages.read'>;
