import type { CliSubject } from '../../shape/cli/subject.ts';

export const payment = {
  commands: {
    payment: { summary: 'Uitbetalingen', details: '' },
    'payment list': { summary: 'Overzicht uitbetalingen', details: '' },
    'payment show': { summary: 'Eén uitbetaling', details: '' },
  },
  options: {
    paymentId: 'nummer van de uitbetaling',
  },
  headers: {
    dueDate: 'Betaaldatum',
    paidAt: 'Uitbetaald op',
    scheduledCount: 'Ingepland',
    paymentCount: 'Uitbetalingen',
    finishedAt: 'Klaar',
  },
  sections: {
    entries: 'Overboekingen',
  },
  menu: {
    'payment list': 'Overzicht uitbetalingen',
  },
} satisfies CliSubject;
