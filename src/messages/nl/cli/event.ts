import type { CliSubject } from '../../shape/cli/subject.ts';

export const event = {
  commands: {
    event: { summary: 'Wat er gebeurd is, op volgorde', details: '' },
    'event list': { summary: 'Overzicht gebeurtenissen', details: 'Ga verder met het laatste nummer: --after.' },
    'event follow': {
      summary: 'Nieuwe gebeurtenissen tonen zodra ze er zijn',
      details: 'Stopt met Ctrl+C. Met -o ndjson staat elke gebeurtenis op een eigen regel.',
    },
  },
  options: {
    after: 'alleen na deze gebeurtenis',
    type: 'alleen van dit type',
    every: 'aantal seconden tussen twee keer kijken',
  },
  headers: {
    type: 'Type',
    at: 'Wanneer',
  },
} satisfies CliSubject;
