import type { CliTextsOf } from '../../cli-texts.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Budget: total, paid, scheduled and remaining',
      details: 'With the number of an award only that budget.',
    },
    'budget scheduled': {
      summary: 'What is scheduled from the budget, with the day on which it is expected to be paid',
      details: 'A payment is here from the approval of the declaration until it is sent to the bank.',
    },
    'budget paid': {
      summary: 'What was paid from the budget',
      details: '',
    },
  },
  headers: {
    totalCents: 'Amount',
    costCents: 'Cost to budget',
    remainingCents: 'Remaining',
    remainingAfterCents: 'Left after',
    awaitingHolderCents: 'To be decided',
    budgetTotalCents: 'Total',
  },
  menu: {
    'budget show': 'Overview of the budget',
  },
} satisfies CliTextsOf<'budget'>;
