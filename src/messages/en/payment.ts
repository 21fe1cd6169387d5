import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, declarationFacts } from './phrases.ts';

/** Uitbetaling. */
export const payment = {
  fields: {
    amountCents: 'amount',
    paymentId: 'payment',
    dueDate: 'payment date',
    paidAt: 'paid at',
    executionDate: 'bank pays on',
    paymentRunId: 'payment run',
    scheduledCount: 'payments scheduled',
    paymentCount: 'payments',
    finishedAt: 'finished at',
  },
  words: {
    status: {
      scheduled: 'scheduled',
      paid: 'paid',
    },
    recordKind: {
      payment: 'payment',
      'payment-run': 'payment run',
    },
  },
  operations: {
    'payments.list': 'see payments',
    'payments.show': 'see a payment',
    'paymentRuns.list': 'see payment runs',
    'paymentRuns.show': 'see a payment run',
    'paymentRuns.create': 'run the payments',
    'paymentRuns.creditTransfer': 'fetch the payment file',
  },
  events: {
    'payment.scheduled': (params) => ({
      subject: 'Payment scheduled',
      body: `${numbered('payment', params)}${declarationFacts(params)} has been scheduled${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
    }),
    'payment.paid': (params) => ({
      subject: params.kind === undefined ? 'Declaration paid' : 'Monthly pay paid',
      body: `${numbered('payment', params)}${declarationFacts(params)} was sent to the bank${when(params.date, (day) => `, which pays it on ${format.date(day)}`)}.`,
    }),
    'payment-run.finished': (params) => ({
      subject: 'Payment run finished',
      body: joinSentences(
        `${numbered('payment run', params)}${when(params.date, (day) => ` of ${format.date(day)}`)} has finished.`,
        when(params.count, (count) => `Payments: ${format.number(count)}.`),
        when(params.cents, (cents) => `Together ${format.money(cents)}.`),
        when(
          params.withoutAccount || undefined,
          (count) => `Not paid, because the account number of the care provider is missing: ${format.number(count)}.`,
        ),
      ),
    }),
  },
  issues: {
    PAYMENT_RUN_NOT_POSSIBLE: ({ found: asked, expected }) =>
      `A payment run on ${asked} is no longer possible, or not yet. A run always begins today, on ${expected}; of another day only the run that it had can be asked for.`,
  },
} satisfies Subject;
