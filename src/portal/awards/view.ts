import type { Award, Budget } from '../../contract/types.ts';
import { overspentCents, remainingCents, totalCents } from '../../domain/award/money/remaining.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import type { FunctionBudgetRecord } from '../store/queries/awards/function-budgets.ts';
import type { NamedAwardRecord } from '../store/queries/awards/awards.ts';

function holderOf({ budgetHolderId, initials, surname }: NamedAwardRecord): Award['budgetHolder'] {
  return budgetHolderReference({ id: budgetHolderId, initials, surname });
}

export function toAward(award: NamedAwardRecord): Award {
  return {
    id: formatRecordId('award', award.id),
    status: award.status,
    budgetHolder: holderOf(award),
    budgetProvider: { kind: award.providerKind, code: award.providerCode, name: award.providerName },
    law: award.law,
    careFunctions: award.careFunctions,
    start: award.start,
    end: award.end,
    amountCents: award.amountCents,
    functionBudgets: award.functionBudgets.map(({ careFunction, amountCents }) => ({ careFunction, amountCents })),
    version: award.version,
    declarationStop: award.declarationStop === 1,
  };
}

function toFunctionBudget(budget: FunctionBudgetRecord): Budget['functions'][number] {
  const { careFunction, paidCents, scheduledCents } = budget;
  return {
    careFunction,
    totalCents: totalCents(budget),
    paidCents,
    scheduledCents,
    remainingCents: remainingCents(budget),
    overspentCents: overspentCents(budget),
  };
}

export function toBudget(
  award: NamedAwardRecord,
  expected: Pick<Budget, 'awaitingHolderCents' | 'promisedCents'>,
): Budget {
  return {
    awardId: formatRecordId('award', award.id),
    status: award.status,
    budgetHolder: holderOf(award),
    law: award.law,
    period: { start: award.start, end: award.end },
    totalCents: totalCents(award),
    depositedCents: award.depositedCents,
    compensatedCents: award.compensatedCents,
    paidCents: award.paidCents,
    scheduledCents: award.scheduledCents,
    remainingCents: remainingCents(award),
    overspentCents: overspentCents(award),
    declarationStop: award.declarationStop === 1,
    ...expected,
    functions: award.functionBudgets.map(toFunctionBudget),
  };
}
