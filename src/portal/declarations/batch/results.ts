import type { DeclarationPreview, DeclarationResult } from '../../../contract/types.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Role } from '../../../domain/words.ts';
import type { Language } from '../../../messages/language.ts';
import { previewOutcome } from '../../batch/judge-batch.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { DeclarationJudgement, ReferenceOwner } from './declaration-judgement.ts';

function declarationId(id: number | undefined): string | null {
  return id === undefined ? null : formatRecordId('declaration', id);
}

/** The answer to the sender about one declaration that was to be stored. */
export function toResult(judgement: DeclarationJudgement, language: Language): DeclarationResult {
  switch (judgement.outcome) {
    case 'accepted': {
      const { id, status, verdict, candidate } = judgement;
      const { minutes, totalCents, issues } = verdict;
      const known = { reference: candidate.input.reference, declarationId: declarationId(id), status };
      return { outcome: 'created', ...known, minutes, totalCents, issues: toWordedIssues(issues, language) };
    }
    case 'duplicate':
      return { ...factsOfDuplicate(judgement.of, language), outcome: 'duplicate', issues: [] };
    case 'rejected': {
      const { reference, minutes, totalCents, issues } = judgement;
      const unknown = { declarationId: null, status: null };
      return {
        outcome: 'rejected',
        reference,
        ...unknown,
        minutes,
        totalCents,
        issues: toWordedIssues(issues, language),
      };
    }
  }
}

function factsOfDuplicate(of: ReferenceOwner, language: Language): DeclarationResult {
  if ('outcome' in of) return toResult(of, language);
  const { id, reference, status, minutes, totalCents } = of;
  return { outcome: 'duplicate', reference, declarationId: declarationId(id), status, minutes, totalCents, issues: [] };
}

/** The answer of a dry run, in which nothing gets a number or a status. */
export function toPreview(judgement: DeclarationJudgement, role: Role, language: Language): DeclarationPreview {
  const { outcome, ...facts } = toResult(judgement, language);
  const costCents = judgement.outcome === 'accepted' && role !== 'care-provider' ? judgement.verdict.costCents : null;
  return {
    ...facts,
    outcome: previewOutcome(outcome),
    ...(facts.declarationId === null && { status: null }),
    costCents,
  };
}
