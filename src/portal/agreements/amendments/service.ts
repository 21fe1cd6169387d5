import type { Service } from '../../handler.ts';
import { listPage } from '../../resource/list-page.ts';
import { amendmentsOf, pageOf } from '../../store/queries/agreements/amendments.ts';
import { isVisible } from '../state/amendment-state.ts';
import { findVisibleAgreement } from '../find-agreement.ts';
import { amendmentBatchService } from './batch/service.ts';
import { amendmentDraftService } from './draft-service.ts';
import { findToShow } from './find-amendment.ts';
import { amendmentDecideService } from './decide/service.ts';
import { amendmentLifecycleService } from './lifecycle-service.ts';
import { toAmendment, toSummary } from './view.ts';

const readService = {
  'amendments.list': async (context, page, { agreementId }) => {
    const agreement = await findVisibleAgreement(context, agreementId);
    const all = (await amendmentsOf(context.store, agreement.id)).filter((one) => isVisible(one, context));
    // Within an agreement an amendment goes by its version.
    const read = async (window: Parameters<typeof pageOf>[1]) =>
      pageOf(all, window).map((one) => ({ ...one, id: one.version }));
    return listPage(context, page, read, { view: () => (one) => toSummary(agreement, one) });
  },

  'amendments.show': async (context, _, where) => toAmendment(await findToShow(context, where), context),
} satisfies Service<'amendments.list' | 'amendments.show'>;

/** The life of an amendment, from draft to the day on which its terms hold. */
export const amendmentService = {
  ...readService,
  ...amendmentDraftService,
  ...amendmentLifecycleService,
  ...amendmentBatchService,
  ...amendmentDecideService,
};
