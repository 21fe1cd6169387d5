import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import type { DeclaredMonth } from '../../../domain/declaration/declared-months.ts';
import { addMonths, type Month } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import {
  declarationsByReference,
  declaredMonths,
  usedInvoiceNumbers,
} from '../../store/queries/declarations/batch-facts.ts';
import type { Store } from '../../store/store.ts';
import { balancesById } from '../award-balances.ts';
import type { AcceptedDeclaration, Candidate, ReferenceOwner } from './declaration-judgement.ts';

/**
 * All that a batch is checked against. What is accepted is added, so that the declarations after it in the
 * batch are checked against it too.
 */
export interface BatchFacts {
  references: Map<string, ReferenceOwner>;
  months: Map<string, DeclaredMonth>;
  /** Used in a declaration from before, or in an earlier one of the batch. */
  invoiceNumbers: Map<string, 'before' | 'together'>;
  awards: Map<string, AwardFacts>;
}

export function referenceKey(careProviderId: number, reference: string): string {
  return `${careProviderId} ${reference}`;
}

export function invoiceKey(careProviderId: number, invoiceNumber: string): string {
  return `${careProviderId} ${invoiceNumber}`;
}

export function monthKey(agreementId: number, month: Month, kind: string): string {
  return `${agreementId} ${month} ${kind}`;
}

async function referencesOf(store: Store, candidates: readonly Candidate[]): Promise<BatchFacts['references']> {
  const keys = candidates.map(({ careProviderId, input }) => ({ careProviderId, reference: input.reference }));
  const known = await declarationsByReference(store, keys);
  return new Map(known.map((found) => [referenceKey(found.careProviderId, found.reference), found]));
}

// The month itself, and the two whose first or last days may share a week with it.
async function monthsOf(store: Store, candidates: readonly Candidate[]): Promise<BatchFacts['months']> {
  const keys = new Map<string, { agreementId: number; month: Month }>();
  for (const { agreement, input } of candidates) {
    for (const distance of [-1, 0, 1]) {
      const key = { agreementId: agreement.id, month: addMonths(input.month, distance) };
      keys.set(`${key.agreementId} ${key.month}`, key);
    }
  }
  const declared = await declaredMonths(store, [...keys.values()]);
  return new Map(
    declared.map(({ id, agreementId, month, kind, ...minutes }) => [
      monthKey(agreementId, month, kind),
      { name: formatRecordId('declaration', id), ...minutes },
    ]),
  );
}

async function invoiceNumbersOf(store: Store, candidates: readonly Candidate[]): Promise<BatchFacts['invoiceNumbers']> {
  const keys = candidates.flatMap(({ careProviderId, input: { invoiceNumber } }) =>
    invoiceNumber === undefined ? [] : [{ careProviderId, invoiceNumber }],
  );
  const used = await usedInvoiceNumbers(store, keys);
  return new Map(
    used.map(({ careProviderId, invoiceNumber }) => [invoiceKey(careProviderId, invoiceNumber), 'before']),
  );
}

/** Reads with a number of statements that does not depend on how many declarations there are. */
export async function readFacts(
  store: Store,
  candidates: readonly Candidate[],
  { holdAwards }: { holdAwards: boolean },
): Promise<BatchFacts> {
  return {
    awards: await balancesById(
      store,
      candidates.flatMap(({ prepared }) => prepared?.agreement ?? []),
      { hold: holdAwards },
    ),
    references: await referencesOf(store, candidates),
    months: await monthsOf(store, candidates),
    invoiceNumbers: await invoiceNumbersOf(store, candidates),
  };
}

function spend(awards: BatchFacts['awards'], { verdict }: AcceptedDeclaration): void {
  for (const { awardId, cents } of verdict.perAward) {
    const award = awards.get(awardId);
    if (award !== undefined) awards.set(awardId, { ...award, remainingCents: award.remainingCents - cents });
  }
}

/** What a provider declares is put aside only when the holder approves it. */
export function addToFacts(facts: BatchFacts, accepted: AcceptedDeclaration): void {
  const { candidate, verdict } = accepted;
  const { input, agreement, careProviderId } = candidate;
  const { minutesInFirstWeek, minutesInLastWeek } = verdict;
  facts.references.set(referenceKey(careProviderId, input.reference), accepted);
  facts.months.set(monthKey(agreement.id, input.month, input.kind), {
    name: input.reference,
    minutesInFirstWeek,
    minutesInLastWeek,
  });
  if (input.invoiceNumber !== undefined) {
    facts.invoiceNumbers.set(invoiceKey(careProviderId, input.invoiceNumber), 'together');
  }
  if (accepted.status === 'submitted') spend(facts.awards, accepted);
}
