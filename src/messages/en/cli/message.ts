import type { CliTextsOf } from '../../cli-texts.ts';

export const message = {
  commands: {
    message: { summary: 'Messages', details: '' },
    'message list': { summary: 'List messages', details: '' },
    'message show': { summary: 'One message; it stays unread', details: '' },
    'message read': { summary: 'Read messages; after that they count as read', details: '' },
    'message download': {
      summary: 'Keep messages as PDF',
      details:
        'Each message becomes a file that is named by its number, such as B0000073.pdf. The message stays unread. The language is that of your profile, unless you give --lang.',
    },
  },
  options: {
    downloadAll: 'all messages',
    downloadDir: 'folder for the files; the folder you work in when absent',
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
    message: {
      read: (count: number) => `Read: ${count}`,
      downloaded: (count: number) => `Kept: ${count}`,
    },
  },
} satisfies CliTextsOf<'message'>;
