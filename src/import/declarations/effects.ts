import type { DeclarableTerms } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { acceptedByOwner } from '../journal/items/accepted-by-owner.ts';
import type { Journal } from '../journal/journal.ts';

/** What the declarations of one agreement in a dry run would do to the budget of its holder. */
export interface BudgetEffect {
  agreementId: string;
  budgetHolderId: string | null;
  lines: number;
  minutes: number;
  /** What would be paid. */
  cents: number;
  /** What the budget would bear for it, employer charges included; null for who may not see budgets. */
  costCents: number | null;
  /** What would be left for the holder after all declarations of this import; null for who may not see budgets. */
  remainingAfterCents: number | null;
}

type AgreementSums = Pick<BudgetEffect, 'agreementId' | 'lines' | 'minutes' | 'cents' | 'costCents'>;

const pageSize = 500;

/** The effect on each budget of what a dry run found acceptable: what would run short first, then what is most. */
export async function budgetEffects(job: Journal, client: PgbClient, signal?: AbortSignal): Promise<BudgetEffect[]> {
  const sums = acceptedByOwner(job).map(({ owner, ...sum }): AgreementSums => ({ agreementId: owner, ...sum }));
  const terms = new Map<string, DeclarableTerms>();
  if (sums.length > 0)
    for await (const each of client.declarableTerms.list({ limit: pageSize }, { signal }))
      terms.set(each.agreementId, each);
  const left = leftByHolder(sums, terms);
  return sums
    .map((sum): BudgetEffect => {
      const budgetHolderId = terms.get(sum.agreementId)?.budgetHolderId ?? null;
      return { ...sum, budgetHolderId, remainingAfterCents: left.get(budgetHolderId ?? '') ?? null };
    })
    .sort(
      (one, other) =>
        (one.remainingAfterCents ?? Infinity) - (other.remainingAfterCents ?? Infinity) || other.cents - one.cents || 0,
    );
}

/** Several agreements draw on the same budget: what is left is counted for the holder. */
function leftByHolder(
  sums: readonly AgreementSums[],
  terms: ReadonlyMap<string, DeclarableTerms>,
): Map<string, number | null> {
  const awards = new Map<string, Map<string, number | null>>();
  for (const { budgetHolderId, awards: all } of terms.values()) {
    const known = awards.get(budgetHolderId) ?? new Map<string, number | null>();
    for (const { id, remainingCents } of all) known.set(id, remainingCents);
    awards.set(budgetHolderId, known);
  }
  const left = new Map<string, number | null>(
    [...awards].map(([holder, amounts]) => [holder, sumOf([...amounts.values()])]),
  );
  for (const { agreementId, costCents } of sums) {
    const holder = terms.get(agreementId)?.budgetHolderId ?? '';
    const before = left.get(holder);
    if (before !== undefined && before !== null) left.set(holder, before - (costCents ?? 0));
  }
  return left;
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.some((amount) => amount === null)
    ? null
    : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
