import type { CliSubject } from '../../shape/cli/subject.ts';

export const event = {
  commands: {
    history: {
      summary: 'Wat er met een nummer gebeurd is: wie wat deed, wanneer en als wie',
      details:
        'Het nummer mag van een zorgovereenkomst, declaratie, beschikking, uitbetaling of iets anders zijn. De eerste gebeurtenis staat bovenaan. U ziet wat u mocht weten: van een concept ziet alleen de budgethouder wie het maakte.',
    },
    event: { summary: 'Wat er gebeurd is, op volgorde', details: '' },
    'event list': { summary: 'Overzicht gebeurtenissen', details: 'Ga verder met het laatste nummer: --after.' },
    'event follow': {
      summary: 'Gebeurtenissen tonen, en nieuwe zodra ze er zijn',
      details:
        'Begint bij de eerste gebeurtenis, of met --after na die met dat nummer, en kijkt daarna steeds opnieuw. Stopt met Ctrl+C. Met -o ndjson staat elke gebeurtenis op een eigen regel.',
    },
  },
  options: {
    recordId: 'nummer waar het om gaat, bijvoorbeeld Z0000817',
    after: 'alleen na deze gebeurtenis',
    type: 'alleen van dit type',
    every: 'aantal seconden tussen twee keer kijken',
  },
  headers: {
    type: 'Type',
    at: 'Wanneer',
  },
} satisfies CliSubject;
