import { checkAgreement } from '../../../domain/agreement/check-agreement.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { Store } from '../../store/store.ts';
import { termsHash } from '../terms-hash.ts';
import { between, saveable } from '../saved-steps.ts';
import type { Surroundings } from '../check-facts.ts';
import type { DraftHolder, DraftJudgement, RejectedDraft } from './draft-judgement.ts';
import type { ReadDraft } from './read-draft.ts';

export interface DraftHearing {
  today: IsoDate;
  around: Surroundings;
  /** Those of the batch are added as they are accepted. */
  references: Map<string, DraftHolder>;
  hash: Store['hash'];
}

export function draftKey(budgetHolderId: number, reference: string): string {
  return `${budgetHolderId} ${reference}`;
}

function nameOf({ id }: DraftHolder): { agreement?: string } {
  return id === undefined ? {} : { agreement: formatRecordId('agreement', id) };
}

function rejected(reference: string, ...issues: readonly Issue[]): RejectedDraft {
  return {
    outcome: 'rejected',
    reference,
    issues,
  };
}

// A draft may be incomplete and break rules: here they only warn of what will forbid sharing it.
function asWarning(issue: Issue): Issue {
  return { ...issue, severity: 'warning' };
}

function warnings(budgetHolderId: number, steps: Parameters<typeof between>[1], hearing: DraftHearing): Issue[] {
  const { parties = null, workArrangements = null, generalTerms = null } = steps;
  const facts = hearing.around.factsFor(between(budgetHolderId, steps));
  const draft = { parties, workArrangements, generalTerms };
  return checkAgreement(draft, { ...facts, today: hearing.today }).map(asWarning);
}

/** One draft of a batch; what was accepted before it counts. */
export function judgeDraft(read: ReadDraft, hearing: DraftHearing): DraftJudgement {
  const { reference } = read;
  if (read.wrong !== undefined) return rejected(reference, ...read.wrong);
  const { budgetHolderId, steps } = read;
  const contentHash = termsHash(hearing, steps);
  const key = draftKey(budgetHolderId, reference);
  const holder = hearing.references.get(key);
  if (holder !== undefined) {
    if (holder.contentHash === contentHash) return { outcome: 'duplicate', reference, of: holder };
    return rejected(reference, newIssue('AGREEMENT_REFERENCE_REUSED', 'reference', nameOf(holder)));
  }
  const saved = saveable(budgetHolderId, steps, hearing.around);
  if ('code' in saved) return rejected(reference, saved);
  const issues = warnings(budgetHolderId, steps, hearing);
  const accepted = { reference, budgetHolderId, contentHash, steps: saved, issues, id: undefined };
  const judgement: DraftHolder & DraftJudgement = { outcome: 'accepted', ...accepted };
  hearing.references.set(key, judgement);
  return judgement;
}
