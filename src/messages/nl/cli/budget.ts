import type { CliSubject } from '../../shape/cli/subject.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Overzicht budget: totaal, uitbetaald, ingepland en over',
      details: 'Met het nummer van een toekenningsbeschikking alleen dat budget.',
    },
  },
  headers: {
    totalCents: 'Bedrag',
    costCents: 'Kosten budget',
    remainingCents: 'Over',
    remainingAfterCents: 'Daarna over',
    awaitingHolderCents: 'Ter beoordeling',
    budgetTotalCents: 'Totaal',
  },
  menu: {
    'budget show': 'Overzicht budget',
  },
} satisfies CliSubject;
