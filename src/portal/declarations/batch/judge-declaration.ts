import { checkDeclaration } from '../../../domain/declaration/check-declaration.ts';
import type { DeclarationFacts } from '../../../domain/declaration/declaration-facts.ts';
import { monthFacts } from '../../../domain/declaration/declared-months.ts';
import { hasErrors } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Caller } from '../../access/caller.ts';
import { addToFacts, type BatchFacts, invoiceKey, monthKey, referenceKey } from './batch-facts.ts';
import {
  type AcceptedDeclaration,
  type Candidate,
  type DeclarationJudgement,
  type ReferenceOwner,
  rejectDeclaration,
} from './declaration-judgement.ts';
import type { ReadDeclaration } from './read-declaration.ts';

export interface JudgeInput {
  caller: Caller;
  today: IsoDate;
  facts: BatchFacts;
}

/** A provider's declaration waits for the holder; a holder's is an order to pay. Source: leaflet for budget holders. */
export function firstStatus({ role }: Caller): AcceptedDeclaration['status'] {
  return role === 'care-provider' ? 'awaiting-holder' : 'submitted';
}

function hashOf(known: ReferenceOwner): string {
  return 'outcome' in known ? known.candidate.contentHash : known.contentHash;
}

function nameOf(known: ReferenceOwner): string {
  return 'outcome' in known ? known.candidate.input.reference : formatRecordId('declaration', known.id);
}

function factsFor(
  candidate: Candidate,
  known: ReferenceOwner | undefined,
  { caller, today, facts }: JudgeInput,
): DeclarationFacts {
  const { input, agreement, careProviderId, prepared } = candidate;
  const { invoiceNumber } = input;
  return {
    today,
    receivedBy: caller.role === 'care-provider' ? 'care-provider' : 'budget-holder',
    agreement: prepared,
    ...monthFacts(input.month, (month) => facts.months.get(monthKey(agreement.id, month, input.kind))),
    ...(known && { sameReference: { id: nameOf(known) } }),
    invoiceNumberUsed:
      (invoiceNumber !== undefined && facts.invoiceNumbers.get(invoiceKey(careProviderId, invoiceNumber))) || false,
    awards: facts.awards,
  };
}

function judgeCandidate(candidate: Candidate, hearing: JudgeInput): DeclarationJudgement {
  const { input, agreement, careProviderId, prepared } = candidate;
  const { facts, caller } = hearing;
  const known = facts.references.get(referenceKey(careProviderId, input.reference));
  if (known !== undefined && hashOf(known) === candidate.contentHash) return { outcome: 'duplicate', of: known };
  if (prepared === undefined) {
    return rejectDeclaration(input.reference, [
      newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found: agreement.status }),
    ]);
  }
  const verdict = checkDeclaration(input, factsFor(candidate, known, hearing));
  if (hasErrors(verdict.issues)) return rejectDeclaration(input.reference, verdict.issues, verdict);
  const accepted: AcceptedDeclaration = {
    outcome: 'accepted',
    candidate,
    verdict,
    status: firstStatus(caller),
    id: undefined,
  };
  addToFacts(facts, accepted);
  return accepted;
}

/** One item of a batch; what was accepted before it counts. */
export function judgeDeclaration(
  item: ReadDeclaration,
  candidate: Candidate | undefined,
  hearing: JudgeInput,
): DeclarationJudgement {
  if (item.input === undefined) return rejectDeclaration(item.reference, item.malformed);
  if (candidate === undefined) {
    return rejectDeclaration(item.reference, [newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {})]);
  }
  return judgeCandidate(candidate, hearing);
}
