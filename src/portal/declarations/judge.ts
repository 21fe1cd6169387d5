import { checkDeclaration } from '../../domain/declaration/check-declaration.ts';
import type { DeclarationFacts } from '../../domain/declaration/declaration-facts.ts';
import { monthFacts } from '../../domain/declaration/declared-months.ts';
import { hasErrors } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Caller } from '../access/caller.ts';
import { addToFacts, type BatchFacts, invoiceKey, monthKey, referenceKey } from './batch-facts.ts';
import { type Accepted, type Candidate, type Judgement, type ReferenceHolder, rejected } from './judgement.ts';
import type { ReadItem } from './read-item.ts';

export interface Hearing {
  caller: Caller;
  today: IsoDate;
  facts: BatchFacts;
}

/** A provider's declaration waits for the holder; a holder's is an order to pay. Source: leaflet for budget holders. */
export function firstStatus({ role }: Caller): Accepted['status'] {
  return role === 'care-provider' ? 'awaiting-holder' : 'submitted';
}

function hashOf(known: ReferenceHolder): string {
  return 'outcome' in known ? known.candidate.contentHash : known.contentHash;
}

function nameOf(known: ReferenceHolder): string {
  return 'outcome' in known ? known.candidate.input.reference : formatRecordId('declaration', known.id);
}

function factsFor(
  candidate: Candidate,
  known: ReferenceHolder | undefined,
  { caller, today, facts }: Hearing,
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

function judgeCandidate(candidate: Candidate, hearing: Hearing): Judgement {
  const { input, agreement, careProviderId, prepared } = candidate;
  const { facts, caller } = hearing;
  const known = facts.references.get(referenceKey(careProviderId, input.reference));
  if (known !== undefined && hashOf(known) === candidate.contentHash) return { outcome: 'duplicate', of: known };
  if (prepared === undefined) {
    return rejected(input.reference, [newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found: agreement.status })]);
  }
  const verdict = checkDeclaration(input, factsFor(candidate, known, hearing));
  if (hasErrors(verdict.issues)) return rejected(input.reference, verdict.issues, verdict);
  const accepted: Accepted = { outcome: 'accepted', candidate, verdict, status: firstStatus(caller), id: undefined };
  addToFacts(facts, accepted);
  return accepted;
}

/** One item of a batch; what was accepted before it counts. */
export function judge(item: ReadItem, candidate: Candidate | undefined, hearing: Hearing): Judgement {
  if (item.input === undefined) return rejected(item.reference, item.malformed);
  if (candidate === undefined) {
    return rejected(item.reference, [newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {})]);
  }
  return judgeCandidate(candidate, hearing);
}
