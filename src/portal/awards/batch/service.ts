import type { AwardPreview, AwardResult } from '../../../contract/types.ts';
import { tellKept } from '../../../domain/award/followed-award.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Language } from '../../../messages/language.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { issueShare } from '../../batch/issue-share.ts';
import { previewOutcome } from '../../batch/judge-batch.ts';
import type { Service } from '../../handler.ts';
import type { AwardJudgement } from './award-judgement.ts';
import { judgeAwards } from './judge-awards.ts';

function idOf(id: number | undefined): string | null {
  return id === undefined ? null : formatRecordId('award', id);
}

/** The answer to the sender about one award. */
function toResult(judgement: AwardJudgement, language: Language, most: number): AwardResult {
  const { reference } = judgement;
  switch (judgement.outcome) {
    case 'accepted': {
      const { id, representatives: found } = judgement;
      const issues = toWordedIssues(tellKept(found), language, most);
      return { outcome: 'created', reference, awardId: idOf(id), status: 'active', issues };
    }
    case 'duplicate': {
      const { of } = judgement;
      const status = 'status' in of ? of.status : 'active';
      return { outcome: 'duplicate', reference, awardId: idOf(of.id), status, issues: [] };
    }
    case 'rejected': {
      const issues = toWordedIssues(judgement.issues, language, most);
      return { outcome: 'rejected', reference, awardId: null, status: null, issues };
    }
  }
}

/** The answer of a dry run, in which nothing gets a number. */
function toPreview(judgement: AwardJudgement, language: Language, most: number): AwardPreview {
  const { outcome, ...facts } = toResult(judgement, language, most);
  return { ...facts, outcome: previewOutcome(outcome), ...(facts.awardId === null && { status: null }) };
}

function shareOf(judgements: readonly AwardJudgement[]): number {
  return issueShare(judgements.filter(({ outcome }) => outcome === 'rejected').length);
}

export const awardBatchService = {
  'awards.batch': async (context, { awards }) => {
    const judgements = await judgeAwards(context, awards, { commit: true });
    const most = shareOf(judgements);
    return { results: await inTurns(judgements, (judgement) => toResult(judgement, context.language, most)) };
  },

  'awards.preview': async (context, { awards }) => {
    const judgements = await judgeAwards(context, awards, { commit: false });
    const most = shareOf(judgements);
    return { results: await inTurns(judgements, (judgement) => toPreview(judgement, context.language, most)) };
  },
} satisfies Service<'awards.batch' | 'awards.preview'>;
