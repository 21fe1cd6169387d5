import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, declarationFacts } from './phrases.ts';

/** Uitbetaling. */
export const payment = {
  fields: {
    amountCents: 'bedrag',
    paymentId: 'uitbetaling',
    dueDate: 'betaaldatum',
    paidAt: 'betaald op',
    executionDate: 'bank betaalt op',
    paymentRunId: 'betaalrun',
    scheduledCount: 'ingeplande uitbetalingen',
    paymentCount: 'aantal uitbetalingen',
    finishedAt: 'klaar op',
  },
  words: {
    status: {
      scheduled: 'ingepland',
      paid: 'uitbetaald',
    },
    recordKind: {
      payment: 'uitbetaling',
      'payment-run': 'betaalrun',
    },
  },
  operations: {
    'payments.list': 'uitbetalingen bekijken',
    'payments.show': 'uitbetaling bekijken',
    'paymentRuns.list': 'betaalruns bekijken',
    'paymentRuns.show': 'betaalrun bekijken',
    'paymentRuns.create': 'betaalrun uitvoeren',
    'paymentRuns.creditTransfer': 'betaalbestand ophalen',
  },
  events: {
    'payment.scheduled': (params) => ({
      subject: 'Uitbetaling ingepland',
      body: `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is ingepland${when(params.date, (day) => ` op ${format.date(day)}`)}.`,
    }),
    'payment.paid': (params) => ({
      subject: params.kind === undefined ? 'Declaratie uitbetaald' : 'Maandbetaling uitbetaald',
      body: `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is naar de bank gestuurd${when(params.date, (day) => `, die op ${format.date(day)} betaalt`)}.`,
    }),
    'payment-run.finished': (params) => ({
      subject: 'Betaalrun klaar',
      body: joinSentences(
        `De ${numbered('betaalrun', params)}${when(params.date, (day) => ` van ${format.date(day)}`)} is klaar.`,
        when(params.count, (count) => `Aantal uitbetalingen: ${format.number(count)}.`),
        when(params.cents, (cents) => `Samen ${format.money(cents)}.`),
        when(
          params.withoutAccount || undefined,
          (count) => `Niet betaald, omdat het rekeningnummer van de zorgverlener ontbreekt: ${format.number(count)}.`,
        ),
      ),
    }),
  },
  issues: {
    PAYMENT_RUN_NOT_POSSIBLE: ({ found: asked, expected }) =>
      `Op ${asked} kan geen betaalrun meer of nog niet. Een betaalrun begint altijd vandaag, op ${expected}; van een andere dag is alleen de betaalrun op te vragen die er al is.`,
  },
} satisfies Subject;
