import type { DeclarationPreview, DeclarationResult } from '../../../contract/types.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Language } from '../../../messages/language.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { issueShare } from '../../batch/issue-share.ts';
import { previewOutcome } from '../../batch/judge-batch.ts';
import type { OperationContext } from '../../handler.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { DeclarationJudgement, ReferenceOwner } from './declaration-judgement.ts';

function declarationId(id: number | undefined): string | null {
  return id === undefined ? null : formatRecordId('declaration', id);
}

/** The answer to the sender about one declaration that was to be stored. */
function toResult(judgement: DeclarationJudgement, language: Language, most: number): DeclarationResult {
  switch (judgement.outcome) {
    case 'accepted': {
      const { id, status, verdict, candidate } = judgement;
      const { minutes, totalCents, issues } = verdict;
      const known = { reference: candidate.input.reference, declarationId: declarationId(id), status };
      return { outcome: 'created', ...known, minutes, totalCents, issues: toWordedIssues(issues, language, most) };
    }
    case 'duplicate':
      return { ...factsOfDuplicate(judgement.of, language, most), outcome: 'duplicate', issues: [] };
    case 'rejected': {
      const { reference, minutes, totalCents, issues } = judgement;
      const unknown = { declarationId: null, status: null };
      return {
        outcome: 'rejected',
        reference,
        ...unknown,
        minutes,
        totalCents,
        issues: toWordedIssues(issues, language, most),
      };
    }
  }
}

function factsOfDuplicate(of: ReferenceOwner, language: Language, most: number): DeclarationResult {
  if ('outcome' in of) return toResult(of, language, most);
  const { id, reference, status, minutes, totalCents } = of;
  return { outcome: 'duplicate', reference, declarationId: declarationId(id), status, minutes, totalCents, issues: [] };
}

/** The answer of a dry run, in which nothing gets a number or a status. */
function toPreview(
  judgement: DeclarationJudgement,
  { caller: { role }, language }: OperationContext,
  most: number,
): DeclarationPreview {
  const { outcome, ...facts } = toResult(judgement, language, most);
  const costCents = judgement.outcome === 'accepted' && role !== 'care-provider' ? judgement.verdict.costCents : null;
  return {
    ...facts,
    outcome: previewOutcome(outcome),
    ...(facts.declarationId === null && { status: null }),
    costCents,
  };
}

/** The answers about a batch; together their issues fit in one answer. */
export async function toResults(
  judgements: readonly DeclarationJudgement[],
  { language }: OperationContext,
): Promise<DeclarationResult[]> {
  const most = shareOf(judgements);
  return inTurns(judgements, (judgement) => toResult(judgement, language, most));
}

/** The answers of a dry run. */
export async function toPreviews(
  judgements: readonly DeclarationJudgement[],
  context: OperationContext,
): Promise<DeclarationPreview[]> {
  const most = shareOf(judgements);
  return inTurns(judgements, (judgement) => toPreview(judgement, context, most));
}

function shareOf(judgements: readonly DeclarationJudgement[]): number {
  return issueShare(judgements.filter(hasIssues).length);
}

function hasIssues(judgement: DeclarationJudgement): boolean {
  switch (judgement.outcome) {
    case 'accepted':
      return judgement.verdict.issues.length > 0;
    case 'duplicate':
      return 'outcome' in judgement.of && judgement.of.verdict.issues.length > 0;
    case 'rejected':
      return judgement.issues.length > 0;
  }
}
