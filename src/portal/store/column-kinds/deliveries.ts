import type { ColumnKinds } from './column-kind.ts';

export const kindsOfDeliveries: Pick<ColumnKinds, 'delivery'> = {
  delivery: {
    id: 'number',
    kind: 'text',
    recordId: 'text',
    officeKey: 'text',
    status: 'text',
    attempts: 'number',
    nextAt: 'number',
    takenUntil: 'number',
    createdAt: 'number',
    closedAt: 'number',
    problem: 'text',
    toldAt: 'number',
  },
};
