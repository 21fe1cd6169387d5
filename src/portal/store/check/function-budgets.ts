import type { Finding } from '../../../messages/shape/upkeep.ts';
import type { CareFunction, DeclarationStatus } from '../../../domain/words.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
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
      const key = keyOf({ awardId, careFunction });
      const sums = this.#spent.get(key) ?? { ...noneSpent };
      this.#spent.set(key, sums);
      sums.compensatedCents += compensationCents;
      if (status === 'paid') sums.paidCents += cents;
      else sums.scheduledCents += cents;
    }
  }

  /** Function budgets whose sums are not those of the declarations, and those that were overspent without a conflict. */
  async *findings({ db }: Store, conflicts: ReadonlySet<number>): AsyncGenerator<Finding> {
    const rows = await db.selectFrom('awardFunction').selectAll().orderBy('awardId').orderBy('careFunction').execute();
    for (const row of rows) {
      // A database of before reports of absence has no compensation, and one of before deposits for care none of those.
      const { awardId, careFunction, scheduledCents, paidCents, compensatedCents = 0, depositedCents = 0 } = row;
      const expected = this.#spent.get(keyOf(row)) ?? noneSpent;
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

function keyOf({ awardId, careFunction }: Pick<Row<'awardFunction'>, 'awardId' | 'careFunction'>): string {
  return `${awardId} ${careFunction}`;
}
