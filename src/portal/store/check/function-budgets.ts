import type { Finding } from '../../../messages/shape/upkeep.ts';
import type { CareFunction, DeclarationStatus } from '../../../domain/words.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { functionOf } from '../queries/awards/function-budgets.ts';
import { uncovered } from '../rows/open-covered.ts';
import type { Row } from '../schema.ts';
import type { Store } from '../store.ts';

/** What a declaration says of one award, by care function. */
export interface FunctionShare {
  functions?: readonly { careFunction: CareFunction; cents: number; compensationCents?: number }[];
}

interface Spent {
  scheduledCents: number;
  paidCents: number;
  compensatedCents: number;
}
const noneSpent: Spent = { scheduledCents: 0, paidCents: 0, compensatedCents: 0 };

/** What declarations cost of each function of each award, to hold the function budgets to. */
export class FunctionSums {
  readonly #spent = new Map<string, Spent>();

  add(awardId: number, status: DeclarationStatus, functions: FunctionShare['functions'] = []): void {
    if (status !== 'paid' && status !== 'submitted' && status !== 'scheduled') return;
    for (const { careFunction, cents, compensationCents = 0 } of functions) {
      const key = keyOf(awardId, careFunction);
      const sums = this.#spent.get(key) ?? { ...noneSpent };
      this.#spent.set(key, sums);
      sums.compensatedCents += compensationCents;
      if (status === 'paid') sums.paidCents += cents;
      else sums.scheduledCents += cents;
    }
  }

  /** Function budgets whose sums are not those of the declarations, and those that were overspent without a conflict. */
  async *findings({ rows, unseal }: Store, conflicts: ReadonlySet<number>): AsyncGenerator<Finding> {
    // As they stand there: a seal that is broken is a finding, and no end of looking.
    const stored = await rows.selectFrom('awardFunction').selectAll().orderBy('awardId').execute();
    for (const row of stored) {
      const careFunction = readFunction(row, unseal);
      // That its seal is broken is a finding of its own.
      if (careFunction === undefined) continue;
      // A database of before reports of absence has no compensation, and one of before deposits for care none of those.
      const { awardId, scheduledCents, paidCents, compensatedCents = 0, depositedCents = 0 } = row;
      const expected = this.#spent.get(keyOf(awardId, careFunction)) ?? noneSpent;
      const about = { award: formatRecordId('award', awardId), careFunction };
      if (scheduledCents !== expected.scheduledCents || paidCents !== expected.paidCents) {
        const { scheduledCents: expectedScheduledCents, paidCents: expectedPaidCents } = expected;
        const sums = { scheduledCents, paidCents, expectedScheduledCents, expectedPaidCents };
        yield { code: 'function-budget-differs', params: { ...about, ...sums } };
      }
      if (compensatedCents !== expected.compensatedCents) {
        const { compensatedCents: expectedCents } = expected;
        yield {
          code: 'compensation-differs',
          params: { award: about.award, foundCents: compensatedCents, expectedCents },
        };
      }
      const amountCents = row.amountCents + depositedCents + compensatedCents;
      const spentCents = scheduledCents + paidCents;
      if (spentCents > amountCents && !conflicts.has(awardId))
        yield { code: 'function-budget-overspent', params: { ...about, amountCents, spentCents } };
    }
  }
}

function readFunction(
  { careFunction, functionName }: Row<'awardFunction'>,
  unseal: Store['unseal'],
): CareFunction | undefined {
  try {
    return functionOf({ careFunction, functionName: functionName && uncovered(functionName, unseal) });
  } catch {
    return undefined;
  }
}

function keyOf(awardId: number, careFunction: CareFunction): string {
  return `${awardId} ${careFunction}`;
}
