import type { Subject } from '../shape/subject.ts';

/** Budget. */
export const budget = {
  fields: {
    totalCents: 'total',
    paidCents: 'paid',
    scheduledCents: 'scheduled',
    remainingCents: 'remaining',
    awaitingHolderCents: 'awaiting budget holder',
    costCents: 'cost to the budget',
    new: 'new agreement',
    isNew: 'new',
    raise: 'raise',
    hours: 'hours a week',
    addedCents: 'added or taken off',
    promisedCents: 'promised',
    leftCents: 'left at the end',
    accountabilityFreeCents: 'accountability-free amount',
    runsOutOn: 'runs out on',
    months: 'months',
    basis: 'counted by',
    isEstimate: 'estimate',
    chargesCents: 'employer charges',
    functions: 'by care function',
    undividedCents: 'of no care function in particular',
    openAbsenceCount: 'absent without an end',
  },
  words: {
    forecastBasis: {
      'monthly-amount': 'fixed monthly amount',
      'agreed-hours': 'agreed hours',
      average: 'average of earlier declarations',
      unknown: 'nothing declared yet',
    },
  },
  operations: {
    'budgets.list': 'see budgets',
    'budgets.forecast': 'see a budget forecast',
    'budgets.show': 'see a budget',
  },
  issues: {
    DECLARATION_STOP: ({ award, remaining }) =>
      `There is a declaration stop on award ${award}: the award was changed and no longer fits what was spent${remaining === undefined ? '' : `; ${remaining} is left`}. The budget provider judges this. Wait for the message that the stop is over, then send it in again.`,
    DEPOSIT_EXCEEDED: ({ award, found, remaining }) =>
      `Of this declaration ${found} is borne by the voluntary deposits beside award ${award}, since the rate is above the maximum${remaining === undefined ? '' : `; ${remaining} of them is left`}. Let the budget holder pay in more, then send the declaration in.`,
    DEPOSIT_TWICE: ({ award, found, date }) =>
      `Beside award ${award} a deposit or repayment of ${found} on ${date} with the same reference was recorded already. Look at them with \`pgb award deposits ${award}\`. When this is another one, record it with --again or give its own reference with --reference.`,
    DEPOSIT_FUNCTION_NOT_TIED: ({ award, careFunction }) =>
      `Award ${award} has no amount of its own for ${careFunction}, so that a deposit cannot be for that alone. Choose a care function for which the award has an amount, or leave --care-function out.`,
    DEPOSIT_TOO_SMALL: ({ found, expected }) =>
      `At most ${expected} of the voluntary deposits can be paid back, and not ${found}: the rest is spent or scheduled. Choose a lower amount.`,
    YEAR_CLOSED: ({ found, expected }) =>
      `This year could be declared until ${expected}; today it is ${found}. Talk to the budget provider.`,
    AWARD_SETTLED: ({ award }) =>
      `Award ${award} is settled: nothing can be declared on it and nothing of it changes any more. Talk to the budget provider.`,
    SETTLEMENT_TOO_EARLY: ({ expected }) =>
      `This award can be settled from ${expected}, when nothing over it can be declared any more. Try again then.`,
    SETTLEMENT_WAITS: ({ found }) =>
      `Of this award ${found} is still scheduled and not paid. Settle the award when that is paid.`,
    INSUFFICIENT_BUDGET: ({ award, found, remaining }) =>
      `There is not enough budget: this declaration costs ${found} from award ${award}${remaining === undefined ? '' : ` and ${remaining} is left`}. A declaration is never paid in part; talk to the budget holder or the budget provider.`,
    FUNCTION_BUDGET_EXCEEDED: ({ award, careFunction, found, remaining }) =>
      `Award ${award} has an amount of its own for ${careFunction}, and that is not enough: this declaration costs ${found} of it${remaining === undefined ? '' : ` and ${remaining} is left`}. Money of another care function cannot be used for it; talk to the budget holder or the budget provider.`,
  },
} satisfies Subject;
