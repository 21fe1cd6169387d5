import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { CareFunction } from '../../../../domain/words.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';

/** What an award said when it was entered. */
export interface EnteredTerms {
  end: IsoDate;
  careFunctions: CareFunction[];
  amountCents: number;
  functionBudgets: FunctionAmount[];
}

/** What these awards said when they were entered, whatever they say now. */
export async function enteredTerms(store: Store, awardIds: readonly number[]): Promise<Map<number, EnteredTerms>> {
  const rows = await store.db
    .selectFrom('awardVersion')
    .select(['awardId', 'end', 'careFunctionsJson', 'amountCents', 'functionBudgetsJson'])
    .where(isOneOf(store, 'awardVersion.awardId', awardIds))
    .where('version', '=', 1)
    .execute();
  return new Map(
    rows.map(({ awardId, careFunctionsJson, functionBudgetsJson, ...row }) => [
      awardId,
      {
        ...row,
        careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
        functionBudgets: functionBudgetsJson === null ? [] : (JSON.parse(functionBudgetsJson) as FunctionAmount[]),
      },
    ]),
  );
}
