import type { ColumnKinds } from './column-kind.ts';

export const kindsOfMessages: Pick<ColumnKinds, 'actor' | 'event' | 'messageRead' | 'mail'> = {
  actor: { id: 'text', role: 'text', nameSealed: 'text', officeKey: 'text', officeName: 'text' },
  event: {
    id: 'number',
    type: 'text',
    at: 'number',
    recordId: 'text',
    budgetHolderId: 'number',
    careProviderId: 'number',
    providerCode: 'text',
    paramsJson: 'text',
    reasonSealed: 'text',
    actorId: 'text',
    person: 'text',
  },
  messageRead: { eventId: 'number', reader: 'text', readAt: 'number' },
  mail: {
    id: 'number',
    kind: 'text',
    person: 'text',
    language: 'text',
    addressSealed: 'text',
    lastEventId: 'number',
    messageCount: 'number',
    status: 'text',
    attempts: 'number',
    nextAt: 'number',
    createdAt: 'number',
    sentAt: 'number',
  },
};
