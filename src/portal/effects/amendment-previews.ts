import type { PayCents } from '../../contract/types.ts';
import type { AcceptedAmendment, AmendmentJudgement } from '../agreements/amendments/batch/amendment-judgement.ts';
import { amendmentBatchService, previewAmendments } from '../agreements/amendments/batch/service.ts';
import { turns } from '../batch/in-turns.ts';
import type { OperationContext, Service } from '../handler.ts';
import { agreeToday } from './agree-today.ts';
import { payEffects } from './pay-effect.ts';

const nothing: PayCents = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0 };

/** Only months up to this one were made, and only a fixed amount or a wage makes them by itself. */
function reachesBack(judgement: AmendmentJudgement, { today }: OperationContext): judgement is AcceptedAmendment {
  if (judgement.outcome !== 'accepted' || judgement.from > today) return false;
  const { before, terms } = judgement;
  return [before, terms].some(({ workArrangements }) => workArrangements?.monthlyAmountCents !== undefined);
}

/** What each would do with the months that were made, once all who have to agree do so today. */
async function effectsOf(
  context: OperationContext,
  amendments: readonly unknown[],
  judgements: readonly AmendmentJudgement[],
): Promise<(judgement: AmendmentJudgement) => PayCents> {
  const reaching = judgements.filter((judgement) => reachesBack(judgement, context));
  if (reaching.length === 0) return () => nothing;
  const inputs = amendments.filter((_, at) => reaching.includes(judgements[at] as AcceptedAmendment));
  const effectOn = await payEffects(
    context,
    reaching.map(({ agreement }) => agreement.id),
    async (inside) => {
      const { results } = await amendmentBatchService['amendments.batch'](inside, { amendments: [...inputs] });
      const letOthers = turns();
      for (const { outcome, agreementId, version } of results) {
        await letOthers();
        if (outcome === 'created' && agreementId !== null)
          await agreeToday(inside, { agreementId, version: String(version) });
      }
    },
  );
  return (judgement) => (reachesBack(judgement, context) ? effectOn(judgement.agreement.id) : nothing);
}

/** The effect of a batch tells of each amendment what it costs, and what it takes back of what was paid. */
export const amendmentPreviewService = {
  'amendments.preview': async (context, { amendments }) => {
    const { judgements, previews } = await previewAmendments(context, amendments);
    const effectOf = await effectsOf(context, amendments, judgements);
    return {
      results: previews.map((preview, at) => ({ ...preview, ...effectOf(judgements[at] as AmendmentJudgement) })),
    };
  },
} satisfies Service<'amendments.preview'>;
