import type { AgreementPreview, AgreementResult } from '../../../contract/types.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Language } from '../../../messages/language.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { issueShare } from '../../batch/issue-share.ts';
import { previewOutcome } from '../../batch/judge-batch.ts';
import type { Service } from '../../handler.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { DraftReferenceOwner, DraftJudgement } from './draft-judgement.ts';
import { judgeDrafts } from './judge-drafts.ts';

function recordOf(draft: DraftReferenceOwner): Pick<AgreementResult, 'agreementId' | 'status'> {
  return draft.id === undefined
    ? { agreementId: null, status: null }
    : {
        agreementId: formatRecordId('agreement', draft.id),
        status: draft.outcome === 'known' ? draft.status : 'draft',
      };
}

/** The answer to the sender about one draft. */
function toResult(judgement: DraftJudgement, language: Language, most: number): AgreementResult {
  const { reference } = judgement;
  switch (judgement.outcome) {
    case 'accepted': {
      const issues = toWordedIssues(judgement.issues, language, most);
      return { outcome: 'created', reference, ...recordOf(judgement), issues };
    }
    case 'duplicate':
      return { outcome: 'duplicate', reference, ...recordOf(judgement.of), issues: [] };
    case 'rejected': {
      const issues = toWordedIssues(judgement.issues, language, most);
      return { outcome: 'rejected', reference, agreementId: null, status: null, issues };
    }
  }
}

function toPreview(judgement: DraftJudgement, language: Language, most: number): AgreementPreview {
  const { outcome, ...facts } = toResult(judgement, language, most);
  return { ...facts, outcome: previewOutcome(outcome) };
}

function shareOf(judgements: readonly DraftJudgement[]): number {
  return issueShare(judgements.filter((judgement) => 'issues' in judgement && judgement.issues.length > 0).length);
}

export const agreementBatchService = {
  'agreements.batch': async (context, { agreements }) => {
    const judgements = await judgeDrafts(context, agreements, { commit: true });
    const most = shareOf(judgements);
    return { results: await inTurns(judgements, (judgement) => toResult(judgement, context.language, most)) };
  },

  'agreements.preview': async (context, { agreements }) => {
    const judgements = await judgeDrafts(context, agreements, { commit: false });
    const most = shareOf(judgements);
    return { results: await inTurns(judgements, (judgement) => toPreview(judgement, context.language, most)) };
  },
} satisfies Service<'agreements.batch' | 'agreements.preview'>;
