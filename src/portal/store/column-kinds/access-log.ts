import type { ColumnKinds } from './column-kind.ts';

export const kindsOfAccessLog: Pick<ColumnKinds, 'accessLog' | 'accessLogLink' | 'accessLogOpen' | 'accessLogHolder'> =
  {
    accessLog: {
      id: 'number',
      at: 'number',
      subjectHash: 'text',
      role: 'text',
      operation: 'text',
      recordId: 'text',
      budgetHolderIdsJson: 'text',
      status: 'number',
      requestId: 'text',
      careProviderIdsJson: 'text',
      actorId: 'text',
      onBehalfOf: 'text',
      authority: 'text',
      endedAt: 'number',
      proof: 'text',
      traceId: 'text',
    },
    accessLogLink: { id: 'number', lineId: 'number', hash: 'text' },
    accessLogOpen: { lineId: 'number' },
    accessLogHolder: { budgetHolderId: 'number', lineId: 'number' },
  };
