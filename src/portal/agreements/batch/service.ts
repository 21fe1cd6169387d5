import type { AgreementPreview, AgreementResult } from '../../../contract/types.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Language } from '../../../messages/language.ts';
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
function toResult(judgement: DraftJudgement, language: Language): AgreementResult {
  const { reference } = judgement;
  switch (judgement.outcome) {
    case 'accepted': {
      const issues = toWordedIssues(judgement.issues, language);
      return { outcome: 'created', reference, ...recordOf(judgement), issues };
    }
    case 'duplicate':
      return { outcome: 'duplicate', reference, ...recordOf(judgement.of), issues: [] };
    case 'rejected': {
      const issues = toWordedIssues(judgement.issues, language);
      return { outcome: 'rejected', reference, agreementId: null, status: null, issues };
    }
  }
}

function toPreview(judgement: DraftJudgement, language: Language): AgreementPreview {
  const { outcome, ...facts } = toResult(judgement, language);
  return { ...facts, outcome: previewOutcome(outcome) };
}

export const agreementBatchService = {
  'agreements.batch': async (context, { agreements }) => {
    const judgements = await judgeDrafts(context, agreements, { commit: true });
    return { results: judgements.map((judgement) => toResult(judgement, context.language)) };
  },

  'agreements.preview': async (context, { agreements }) => {
    const judgements = await judgeDrafts(context, agreements, { commit: false });
    return { results: judgements.map((judgement) => toPreview(judgement, context.language)) };
  },
} satisfies Service<'agreements.batch' | 'agreements.preview'>;
