import type { Subject } from '../shape/subject.ts';

/** Bericht. */
export const message = {
  fields: {
    messages: 'messages',
    sentAt: 'sent at',
    subject: 'subject',
    body: 'text',
    recordId: 'about',
    readAt: 'read at',
    unread: 'unread only',
    messageId: 'message',
  },
  words: {
    recordKind: {
      message: 'message',
    },
  },
  operations: {
    'messages.list': 'see messages',
    'messages.show': 'see a message',
    'messages.document': 'fetch a message as a PDF',
    'messages.read': 'mark a message as read',
  },
} satisfies Subject;
