import type { AmendmentPreview, AmendmentResult, PayCents } from '../../../../contract/types.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { Language } from '../../../../messages/language.ts';
import { toWordedIssues } from '../../../answers/worded-issues.ts';
import { inTurns } from '../../../batch/in-turns.ts';
import { issueShare } from '../../../batch/issue-share.ts';
import { previewOutcome } from '../../../batch/judge-batch.ts';
import type { OperationContext, Service } from '../../../handler.ts';
import { signersOf } from '../view.ts';
import type { AmendmentJudgement } from './amendment-judgement.ts';
import { costsOfAmendments } from './costs-of-amendments.ts';
import { judgeAmendments } from './judge-amendments.ts';

/** The answer to the sender about one amendment. */
function toResult(judgement: AmendmentJudgement, language: Language, most: number): AmendmentResult {
  const { reference } = judgement;
  switch (judgement.outcome) {
    case 'accepted': {
      const { agreement, id: version, needs, issues } = judgement;
      return {
        outcome: 'created',
        reference,
        agreementId: formatRecordId('agreement', agreement.id),
        version,
        status: 'shared',
        signers: signersOf(needs.provider),
        needsAssessment: needs.assessment,
        issues: toWordedIssues(issues, language, most),
      };
    }
    case 'duplicate': {
      const { agreementId, version, status, needsProvider, needsAssessment } = judgement.of;
      return {
        outcome: 'duplicate',
        reference,
        agreementId: formatRecordId('agreement', agreementId),
        version,
        status,
        signers: signersOf(needsProvider),
        needsAssessment,
        issues: [],
      };
    }
    case 'rejected': {
      const issues = toWordedIssues(judgement.issues, language, most);
      const nothing = { agreementId: null, version: null, status: null, signers: [], needsAssessment: false };
      return { outcome: 'rejected', reference, ...nothing, issues };
    }
  }
}

function shareOf(judgements: readonly AmendmentJudgement[]): number {
  return issueShare(judgements.filter((judgement) => 'issues' in judgement && judgement.issues.length > 0).length);
}

export const amendmentBatchService = {
  'amendments.batch': async (context, { amendments }) => {
    const judgements = await judgeAmendments(context, amendments, { commit: true });
    const most = shareOf(judgements);
    return { results: await inTurns(judgements, (judgement) => toResult(judgement, context.language, most)) };
  },
} satisfies Service<'amendments.batch'>;

type BatchPreview = Omit<AmendmentPreview, keyof PayCents>;

/** What the batch would answer and cost, with the judgement of each; nothing is stored. */
export async function previewAmendments(
  context: OperationContext,
  amendments: readonly unknown[],
): Promise<{ judgements: AmendmentJudgement[]; previews: BatchPreview[] }> {
  const judgements = await judgeAmendments(context, amendments, { commit: false });
  const most = shareOf(judgements);
  const costsOf = await costsOfAmendments(judgements, context);
  const previews = await inTurns(judgements, (judgement): BatchPreview => {
    const { outcome, ...facts } = toResult(judgement, context.language, most);
    // A new amendment has its number only once it is begun.
    const version = outcome === 'created' ? null : facts.version;
    return { ...facts, version, outcome: previewOutcome(outcome), costs: costsOf(judgement) };
  });
  return { judgements, previews };
}
