import type { ColumnKinds } from './column-kind.ts';

export const kindsOfAbsences: Pick<ColumnKinds, 'absence'> = {
  absence: {
    id: 'number',
    agreementId: 'number',
    budgetHolderId: 'number',
    careProviderId: 'number',
    kind: 'text',
    status: 'text',
    fromDay: 'text',
    capacityJson: 'text',
    untilDay: 'text',
    recoveredFrom: 'text',
    leaveDatesSealed: 'text',
    addressSealed: 'text',
    reportedBy: 'text',
    reportedAt: 'number',
    changedAt: 'number',
  },
};
