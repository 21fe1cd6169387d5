import type { ColumnKinds } from './column-kind.ts';

export const kindsOfPipeline: Pick<ColumnKinds, 'idempotency' | 'personSearches' | 'seenProof'> = {
  idempotency: {
    caller: 'text',
    key: 'text',
    operation: 'text',
    bodyHash: 'text',
    status: 'number',
    answer: 'text',
    language: 'text',
    recordId: 'text',
    budgetHolderIdsJson: 'text',
    careProviderIdsJson: 'text',
    createdAt: 'number',
  },
  personSearches: { subjectHash: 'text', date: 'text', count: 'number' },
  seenProof: { proofHash: 'text', expiresAt: 'number' },
};
