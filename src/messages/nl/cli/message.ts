import type { CliSubject } from '../../shape/cli/subject.ts';

export const message = {
  commands: {
    message: { summary: 'Berichten', details: '' },
    'message list': { summary: 'Overzicht berichten', details: '' },
    'message show': { summary: 'Eén bericht; het blijft ongelezen', details: '' },
    'message read': { summary: 'Berichten lezen; daarna gelden ze als gelezen', details: '' },
  },
  options: {
    unread: 'alleen ongelezen berichten',
    messageId: 'nummer van het bericht',
    messageIds: 'nummers van berichten',
  },
  headers: {
    body: 'Bericht',
    sentAt: 'Verzonden',
    readAt: 'Gelezen',
    recordId: 'Over',
  },
  menu: {
    'message list': 'Overzicht berichten',
  },
  notices: {
    message: { read: (count: number) => `Gelezen: ${count}` },
  },
} satisfies CliSubject;
