import type { DeclarationPreview } from '../../contract/types.ts';
import type { DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import { judgeDeclaration } from '../../domain/declaration/judge-declaration.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { Issue } from '../../domain/issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import type { SnapshotDeclaration, Snapshot } from '../journal/snapshot/snapshot.ts';
import { formIssues } from './form-issues.ts';
import { KnownOffline } from './known-offline.ts';

/** A judgement without a portal cannot know these by itself. */
export interface OfflineOptions {
  /** The day that terms and periods are counted by. */
  today: IsoDate;
}

/**
 * Judges declarations by the portal's own rules, as far as a snapshot knows what they are held to. Answers as `_check`
 * does; what was acceptable in an earlier call counts, as it would when both were handed in.
 */
export function judgeOffline(
  snapshot: Snapshot,
  { today }: OfflineOptions,
): (declarations: readonly DeclarationInput[]) => DeclarationPreview[] {
  const known = new KnownOffline(snapshot);
  const receivedBy = snapshot.facts.role === 'care-provider' ? 'care-provider' : 'budget-holder';
  const judgeOne = (input: DeclarationInput): DeclarationPreview => {
    const malformed = formIssues(input);
    if (malformed.length > 0) return rejected(input, malformed);
    const judgement = judgeDeclaration(known.caseOf(input), { today, receivedBy, known, rules: snapshot.rules });
    switch (judgement.outcome) {
      case 'accepted': {
        const costCents = receivedBy === 'budget-holder' ? judgement.accepted.costCents : null;
        return { ...factsOf(input, judgement.accepted.issues, judgement.accepted), outcome: 'acceptable', costCents };
      }
      case 'duplicate':
        return duplicate(input, judgement.of);
      case 'rejected':
        return rejected(input, judgement.issues, judgement.verdict);
    }
  };
  return (declarations) => declarations.map(judgeOne);
}

function factsOf(
  { reference }: DeclarationInput,
  issues: readonly Issue[],
  verdict?: DeclarationVerdict,
): Omit<DeclarationPreview, 'outcome'> {
  return {
    reference,
    declarationId: null,
    status: null,
    minutes: verdict?.minutes ?? 0,
    totalCents: verdict?.totalCents ?? 0,
    costCents: null,
    issues: issues.map((issue) => ({
      ...issue,
      params: issue.params as DeclarationPreview['issues'][number]['params'],
    })),
  };
}

function rejected(input: DeclarationInput, issues: readonly Issue[], verdict?: DeclarationVerdict): DeclarationPreview {
  return { ...factsOf(input, issues, verdict), outcome: 'rejected' };
}

function duplicate(input: DeclarationInput, known: SnapshotDeclaration): DeclarationPreview {
  const { declaration, status, minutes, totalCents } = known;
  // One of the same call has no number yet.
  const declarationId = status === null ? null : declaration;
  return { ...factsOf(input, []), outcome: 'duplicate', declarationId, status, minutes, totalCents };
}
