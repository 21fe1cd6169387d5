import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { listAgreements } from '../store/queries/agreements/agreements.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import { findVisible } from './find-visible.ts';
import { assessService } from './lifecycle/assess-service.ts';
import { agreementBatchService } from './batch/service.ts';
import { draftService } from './lifecycle/draft-service.ts';
import { findIssues } from './checks.ts';
import { shareService } from './lifecycle/share-service.ts';
import { signService } from './lifecycle/sign-service.ts';
import { toAgreement, toSummary } from './view.ts';

const readService = {
  'agreements.list': async (context, { limit, cursor, budgetHolderId, careProviderId, status, kind }) => {
    const rows = await listAgreements(context.store, context.caller, {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      status,
      kind,
      before: readCursor(cursor),
      count: rowsToRead(limit),
    });
    context.touch(...rows.slice(0, limit).map((agreement) => agreement.budgetHolderId));
    return toPage(rows, limit, toSummary);
  },

  'agreements.show': async (context, _, { agreementId }) =>
    toAgreement(await findVisible(context, agreementId), context),

  'agreements.check': async (context, _, { agreementId }) => {
    return {
      issues: toWordedIssues(await findIssues(await findVisible(context, agreementId), context), context.language),
    };
  },
} satisfies Service<'agreements.list' | 'agreements.show' | 'agreements.check'>;

/** The life of an agreement, from draft to end. */
export const agreementService = {
  ...readService,
  ...draftService,
  ...agreementBatchService,
  ...shareService,
  ...signService,
  ...assessService,
};
