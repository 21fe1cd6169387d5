import type { CliTextsOf } from '../../cli-texts.ts';

export const payment = {
  commands: {
    payment: { summary: 'Payments', details: '' },
    'payment list': { summary: 'List payments', details: '' },
    'payment show': { summary: 'One payment', details: '' },
  },
  options: {
    paymentId: 'number of the payment',
  },
  headers: {
    dueDate: 'Due',
    paidAt: 'Paid on',
    scheduledCount: 'Scheduled',
    paymentCount: 'Payments',
    finishedAt: 'Finished',
  },
  sections: {
    entries: 'Transfers',
  },
  menu: {
    'payment list': 'Overview of payments',
  },
} satisfies CliTextsOf<'payment'>;
