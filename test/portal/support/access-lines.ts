import type { AccessLogLine } from '../../../src/portal/store/queries/access-log/proof.ts';

/** A line of the access log about these holders. */
export function accessLine(requestId: string, holders: readonly number[] = [], more: Partial<AccessLogLine> = {}) {
  return {
    at: 1,
    subjectHash: 's',
    role: 'budget-holder',
    operation: 'me.show',
    recordId: null,
    budgetHolderIdsJson: JSON.stringify(holders),
    status: 200,
    requestId,
    careProviderIdsJson: '[]',
    actorId: null,
    onBehalfOf: null,
    authority: 'own',
    endedAt: 2,
    traceId: null,
    ...more,
  } satisfies AccessLogLine;
}
