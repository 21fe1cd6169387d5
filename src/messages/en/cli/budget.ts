import type { CliTextsOf } from '../../cli-texts.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Budget: total, paid, scheduled and remaining',
      details: 'With the number of an award only that budget.',
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
