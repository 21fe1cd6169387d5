import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import type { EventParams } from '../shape/event-params.ts';
import { isReturnReason } from '../../domain/payment/return-reasons.ts';
import { declarationFacts, numbered, some } from './phrases.ts';
import { returnReason } from './return-reasons.ts';

function whatNow({ payee }: EventParams): string {
  const settled =
    payee === 'budget-holder'
      ? 'the budget holder settles another account number of their own with `pgb holder account settle`'
      : 'the care provider settles another account number with `pgb provider account settle`';
  return `When it is the account, ${settled}; otherwise the SVB tries again.`;
}

function bankReason({ reasonCode }: EventParams): string {
  return when(reasonCode, (code) =>
    isReturnReason(code) ? `The bank's reason: ${returnReason[code]} (${code}).` : `The bank's code: ${code}.`,
  );
}

/** What payroll made of a wage. */
function statement({ grossCents, withheldCents }: EventParams): string {
  return when(
    grossCents,
    (gross) =>
      `It is ${format.money(gross)} gross, of which ${format.money(withheldCents ?? 0)} is withheld for the tax office.`,
  );
}

function netted({ cents = 0, nettedCents }: EventParams): string {
  return when(
    nettedCents,
    (less) =>
      `Of it ${format.money(less)} was netted with what was to be paid back; ${format.money(cents - less)} goes to the bank.`,
  );
}

/** Uitbetaling. */
export const payment = {
  fields: {
    amountCents: 'amount',
    transferCents: 'to the bank',
    nettings: 'netted with',
    paymentId: 'payment',
    dueDate: 'payment date',
    paidAt: 'paid at',
    executionDate: 'bank pays on',
    paymentRunId: 'payment run',
    scheduledCount: 'payments scheduled',
    paymentCount: 'payments',
    finishedAt: 'finished at',
    bankReason: "bank's reason",
    document: "bank's document",
    dryRun: 'only try',
    returnedCount: 'payments that came back',
    bookedAfterAllCount: 'refused but booked after all: not paid again until you say so (payment retry)',
    otherCount: 'other transfers',
    entries: 'transfers',
    endToEndId: 'reference',
    reasonCode: 'code',
  },
  words: {
    status: {
      scheduled: 'scheduled',
      paid: 'paid',
    },
    bankOutcome: {
      accepted: 'accepted',
      'booked-after-all': 'booked after all, after a refusal',
      rejected: 'rejected',
      returned: 'returned',
      known: 'known already',
      pending: 'not booked yet',
      unknown: 'not recognised',
    },
    returnReason,
    recordKind: {
      payment: 'payment',
      'payment-run': 'payment run',
    },
  },
  operations: {
    'payments.list': 'see payments',
    'payments.show': 'see a payment',
    'payments.answer': "read a bank's answer",
    'payments.retry': 'try a payment again',
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
      body: joinSentences(
        `${numbered('payment', params)}${declarationFacts(params)} was sent to the bank${when(params.date, (day) => `, which pays it on ${format.date(day)}`)}.`,
        statement(params),
        netted(params),
      ),
    }),
    'payment.rejected': (params) => ({
      subject: 'Payment refused by the bank',
      body: joinSentences(
        `The bank has refused ${numbered('payment', params)}${declarationFacts(params)}.`,
        bankReason(params),
        'The amount is scheduled again.',
        whatNow(params),
      ),
    }),
    'payment.returned': (params) => ({
      subject: 'Payment came back',
      body: joinSentences(
        `The bank has sent ${numbered('payment', params)}${declarationFacts(params)} back.`,
        bankReason(params),
        'The amount is scheduled again.',
        whatNow(params),
      ),
    }),
    'payment.account-awaited': (params) => ({
      subject: 'Payment waits for an account number',
      body: joinSentences(
        `${numbered('payment', params)}${declarationFacts(params)} waits${when(params.date, (day) => ` since ${format.date(day)}`)} for the account number of the ${params.payee === 'budget-holder' ? 'budget holder' : 'care provider'}.`,
        params.payee === 'budget-holder'
          ? 'The budget holder settles it with `pgb holder account settle`; the money then goes with the first payment run.'
          : 'The care provider or the SVB settles it with `pgb provider account settle`; the money then goes with the first payment run.',
      ),
    }),
    'payment-run.finished': (params) => ({
      subject: 'Payment run finished',
      body: joinSentences(
        `${numbered('payment run', params)}${when(params.date, (day) => ` of ${format.date(day)}`)} has finished.`,
        when(params.count, (count) => `Payments: ${format.number(count)}.`),
        when(params.cents, (cents) => `Together ${format.money(cents)}.`),
        when(
          params.withoutAccount || undefined,
          (count) => `Not paid, because an account number is missing: ${format.number(count)}.`,
        ),
        'Get the file for the bank with `pgb office payment file`.',
      ),
    }),
  },
  issues: {
    BANK_FILE_UNREADABLE: () =>
      'This document cannot be read. Expected is XML of the bank as pain.002.001.10, camt.053.001.08 or camt.054.001.08, without a DOCTYPE. Nothing was taken from it; fetch the document from the bank again.',
    BANK_FILE_OTHER_ACCOUNT: () =>
      'This statement is of another account than the one that the portal pays from. Nothing was taken from it; choose the statement of the account of the payments.',
    BANK_FILE_NOT_OURS: () =>
      'The bank refuses a payment file that this portal did not make. Nothing was taken from it; choose the answer to a file of this portal.',
    BANK_AMOUNT_DIFFERS: ({ payment, found, expected }) =>
      `The bank names ${found} for payment ${payment}; ${expected} was paid. Nothing was taken from the document; ask the bank what happened.`,
    BANK_RUN_UNFINISHED: ({ payment }) =>
      `The payment run of payment ${payment} has not finished. Nothing was taken from the document; finish the payment run first.`,
    PAYMENT_RUN_NOT_POSSIBLE: ({ found: asked, expected }) =>
      `A payment run on ${asked} is no longer possible, or not yet. A run always begins today, on ${expected}; of another day only the run that it had can be asked for.`,
  },
  tasks: {
    'mend-account': some('give another account number for', 'payment that came back', 'payments that came back'),
    'returned-payments': some('look at', 'payment that came back', 'payments that came back'),
    'awaited-accounts': some('see to the account number for', 'payment', 'payments'),
  },
} satisfies Subject;
