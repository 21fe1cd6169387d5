import { cursorId, page, rowsFor } from '../answers/paging.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../service.ts';
import { listAgreements } from '../store/queries/agreements/agreements.ts';
import { wordedIssues } from '../answers/worded-issues.ts';
import { seen } from './find-visible.ts';
import { assessService } from './assess.ts';
import { agreementBatchService } from './batch/service.ts';
import { draftService } from './draft.ts';
import { findIssues } from './checks.ts';
import { shareService } from './share.ts';
import { signService } from './sign.ts';
import { toAgreement, toSummary } from './view.ts';

const readService = {
  'agreements.list': async (context, { limit, cursor, budgetHolderId, careProviderId, status, kind }) => {
    const rows = await listAgreements(context.store, context.caller, {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      status,
      kind,
      before: cursorId(cursor),
      count: rowsFor(limit),
    });
    context.touch(...rows.slice(0, limit).map((agreement) => agreement.budgetHolderId));
    return page(rows, limit, toSummary);
  },

  'agreements.show': async (context, _, { agreementId }) => toAgreement(await seen(context, agreementId), context),

  'agreements.check': async (context, _, { agreementId }) => {
    return { issues: wordedIssues(await findIssues(await seen(context, agreementId), context), context.language) };
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
