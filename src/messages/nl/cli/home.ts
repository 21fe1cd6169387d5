import type { CliSubject } from '../../shape/cli/subject.ts';

export const home = {
  commands: {
    home: { summary: 'Startpagina: uw taken en de nieuwste berichten', details: '' },
  },
  headers: {
    start: 'Ingang',
    greeting: 'Groet',
    budgetHolderCount: 'Budgethouders',
    careProviderKind: 'Soort zorgverlener',
  },
  sections: {
    tasks: 'Taken',
    messages: 'Nieuwste berichten',
    paymentRuns: 'Betaalruns',
    budgetHolders: 'Budgethouders',
    'start-declarations': 'Declaratie',
    'start-agreements': 'Zorgovereenkomst',
    'start-other': 'Overig',
    start: 'Wat wilt u vandaag gaan doen?',
  },
} satisfies CliSubject;
