import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import type { PageWindow } from '../store/queries/page-window.ts';
import { listAgreements } from '../store/queries/agreements/agreements.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import { findVisibleAgreement } from './find-agreement.ts';
import { amendmentService } from './amendments/service.ts';
import { assessService } from './lifecycle/assess-service.ts';
import { consentService } from './consent-service.ts';
import { agreementBatchService } from './batch/service.ts';
import { documentService } from './document/service.ts';
import { compareService } from './compare-service.ts';
import { decideService } from './lifecycle/decide-service.ts';
import { continueService } from './lifecycle/continue-service.ts';
import { endService } from './lifecycle/end-service.ts';
import { paperService } from './paper-service.ts';
import { draftService } from './lifecycle/draft-service.ts';
import { findIssues } from './checks/checks.ts';
import { shareService } from './lifecycle/share-service.ts';
import { signService } from './lifecycle/sign-service.ts';
import { tariffListService } from './lifecycle/tariff-list-service.ts';
import { summaries, toAgreement } from './view.ts';

const readService = {
  'agreements.list': (context, { budgetHolderId, careProviderId, status, kind, law, waitsFor, ...page }) => {
    const query = {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      status,
      kind,
      law,
      waitsFor,
    };
    const read = (window: PageWindow) =>
      listAgreements(context.store, context.caller, { ...query, today: context.today, ...window });
    return listPage(context, page, read, { holderOf: holderOfRecord, view: (shown) => summaries(shown, context) });
  },

  'agreements.show': async (context, _, { agreementId }) =>
    toAgreement(await findVisibleAgreement(context, agreementId), context),

  'agreements.check': async (context, _, { agreementId }) => {
    return {
      issues: toWordedIssues(
        await findIssues(await findVisibleAgreement(context, agreementId), context),
        context.language,
      ),
    };
  },
} satisfies Service<'agreements.list' | 'agreements.show' | 'agreements.check'>;

/** The life of an agreement, from draft to end. */
export const agreementService = {
  ...readService,
  ...documentService,
  ...draftService,
  ...agreementBatchService,
  ...tariffListService,
  ...shareService,
  ...signService,
  ...assessService,
  ...endService,
  ...continueService,
  ...paperService,
  ...decideService,
  ...compareService,
  ...consentService,
  ...amendmentService,
};
