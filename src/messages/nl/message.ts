import type { Subject } from '../shape/subject.ts';

/** Bericht. */
export const message = {
  fields: {
    messages: 'berichten',
    sentAt: 'verstuurd op',
    subject: 'onderwerp',
    body: 'bericht',
    recordId: 'gaat over',
    readAt: 'gelezen op',
    unread: 'alleen ongelezen',
    messageId: 'bericht',
  },
  words: {
    recordKind: {
      message: 'bericht',
    },
  },
  operations: {
    'messages.list': 'berichten bekijken',
    'messages.show': 'bericht bekijken',
    'messages.document': 'bericht als pdf ophalen',
    'messages.read': 'bericht als gelezen markeren',
  },
} satisfies Subject;
