import { draftOf } from '../../../domain/agreement-terms.ts';
import { checkAgreement } from '../../../domain/agreement/check-agreement.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import type { Caller } from '../../access/caller.ts';
import type { Store } from '../../store/store.ts';
import { termsHash } from '../terms/terms-hash.ts';
import { partyNumbersOf, toSavedSteps } from '../terms/draft-steps.ts';
import type { RuleFacts } from '../checks/rule-facts.ts';
import type { DraftReferenceOwner, DraftJudgement, RejectedDraft } from './draft-judgement.ts';
import type { ReadDraft } from './read-draft.ts';

export interface DraftJudgeInput {
  today: IsoDate;
  rules: Rules;
  around: RuleFacts;
  /** Those of the batch are added as they are accepted. */
  references: Map<string, DraftReferenceOwner>;
  hash: Store['hash'];
  caller: Caller;
}

export function draftKey(budgetHolderId: number, reference: string): string {
  return `${budgetHolderId} ${reference}`;
}

function nameOf({ id }: DraftReferenceOwner): { agreement?: string } {
  return id === undefined ? {} : { agreement: formatRecordId('agreement', id) };
}

function rejectDraft(reference: string, ...issues: readonly Issue[]): RejectedDraft {
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

function warnings(
  budgetHolderId: number,
  steps: Parameters<typeof partyNumbersOf>[1],
  judging: DraftJudgeInput,
): Issue[] {
  const facts = judging.around.factsFor(partyNumbersOf(budgetHolderId, steps));
  return checkAgreement(draftOf(steps), { ...facts, today: judging.today, rules: judging.rules }).map(asWarning);
}

/** One draft of a batch; what was accepted before it counts. */
export function judgeDraft(read: ReadDraft, judging: DraftJudgeInput): DraftJudgement {
  const { reference } = read;
  if (read.wrong !== undefined) return rejectDraft(reference, ...read.wrong);
  const { budgetHolderId, steps } = read;
  const contentHash = termsHash(judging, steps);
  const key = draftKey(budgetHolderId, reference);
  const holder = judging.references.get(key);
  if (holder !== undefined) {
    if (holder.contentHash === contentHash) return { outcome: 'duplicate', reference, of: holder };
    return rejectDraft(reference, newIssue('AGREEMENT_REFERENCE_REUSED', 'reference', nameOf(holder)));
  }
  if (judging.caller.awardsOutside.length > 0 && steps.parties === undefined) {
    return rejectDraft(reference, newIssue('FIELD_MISSING', 'parties', {}));
  }
  const saved = toSavedSteps(budgetHolderId, steps, judging.around, judging.caller);
  if ('code' in saved) return rejectDraft(reference, saved);
  const issues = warnings(budgetHolderId, steps, judging);
  const accepted = { reference, budgetHolderId, contentHash, steps: saved, issues, id: undefined };
  const judgement: DraftReferenceOwner & DraftJudgement = { outcome: 'accepted', ...accepted };
  judging.references.set(key, judgement);
  return judgement;
}
