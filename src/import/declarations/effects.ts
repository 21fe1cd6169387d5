import type { DeclarableTerms } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { acceptedByOwner } from '../journal/items/accepted-by-owner.ts';
import type { Journal } from '../journal/journal.ts';

/** The effect that the declarations of one agreement in a dry run would have on the budget of its holder. */
export interface BudgetEffect {
  agreementId: string;
  budgetHolderId: string | null;
  lines: number;
  minutes: number;
  /** The amount that would be paid. */
  cents: number;
  /** The cost to the budget, employer charges included; null for callers who may not see budgets. */
  costCents: number | null;
  /**
   * The amount that would be left for the holder after all declarations of this import; null for callers who may not
   * see budgets.
   */
  remainingAfterCents: number | null;
}

type AgreementSums = Pick<BudgetEffect, 'agreementId' | 'lines' | 'minutes' | 'cents' | 'costCents'>;

const pageSize = 500;

/**
 * Counts the effect on each budget of the declarations that a dry run found acceptable. The budgets that would run
 * short come first, then the largest amounts.
 */
export async function budgetEffects(
  journal: Journal,
  client: PgbClient,
  signal?: AbortSignal,
): Promise<BudgetEffect[]> {
  const sums = acceptedByOwner(journal).map(({ owner, ...sum }): AgreementSums => ({ agreementId: owner, ...sum }));
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

/** Counts what is left for each holder, since several agreements may draw on the same budget. */
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
