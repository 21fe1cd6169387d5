import type { CliSubject } from '../../shape/cli/subject.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Overzicht budget: totaal, uitbetaald, ingepland en over',
      details: 'Met het nummer van een toekenningsbeschikking alleen dat budget.',
    },
    'budget scheduled': {
      summary: 'Wat er van het budget is ingepland, met de verwachte betaaldatum',
      details: 'Een uitbetaling staat hier vanaf de goedkeuring van de declaratie, tot zij naar de bank is gestuurd.',
    },
    'budget paid': {
      summary: 'Wat er van het budget is uitbetaald',
      details: '',
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
