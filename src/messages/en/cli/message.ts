import type { CliTextsOf } from '../../cli-texts.ts';

export const message = {
  commands: {
    message: { summary: 'Messages', details: '' },
    'message list': { summary: 'List messages', details: '' },
    'message show': { summary: 'One message; it stays unread', details: '' },
    'message read': { summary: 'Read messages; after that they count as read', details: '' },
  },
  options: {
    unread: 'unread messages only',
    messageId: 'number of the message',
    messageIds: 'numbers of messages',
  },
  headers: {
    body: 'Message',
    sentAt: 'Sent',
    readAt: 'Read',
    recordId: 'About',
  },
  menu: {
    'message list': 'Overview of messages',
  },
  notices: {
    message: { read: (count) => `Read: ${count}` },
  },
} satisfies CliTextsOf<'message'>;
