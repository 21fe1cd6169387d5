import type { AwardInput } from '../../contract/types.ts';
import type { FunctionAmount } from '../../domain/award/money/function-budgets.ts';
import type { Column } from '../columns/columns.ts';

/** The column that each field of an award comes from. */
export const fieldColumns = {
  reference: [],
  budgetHolderId: ['budgetHolder'],
  law: ['law'],
  careFunctions: ['careFunction'],
  start: ['startDate'],
  end: ['endDate'],
  takeOverRepresentatives: ['takeOverRepresentatives'],
  functionBudgets: ['functionAmount'],
  careFunction: ['careFunction'],
  amountCents: ['amount'],
} as const satisfies Readonly<Record<keyof AwardInput | keyof FunctionAmount, readonly Column[]>>;
