import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

const NOTHING_TAKEN = 'Nothing was taken from the result';

/** Payroll: the order of a month, and its result. */
export const payroll = {
  fields: {
    payroll: 'statement of pay',
    state: 'payroll',
    creditedPaymentId: 'credits payment',
    payrollOrderId: 'payroll order',
    grossCents: 'gross',
    holidayAllowanceCents: 'of which holiday allowance',
    withheldCents: 'withheld',
    netCents: 'net',
    isPractice: 'practice calculation',
    madeAt: 'made at',
    openCount: 'lines without a result',
    employer: 'employer',
    employee: 'employee',
    taxCredit: 'payroll tax credit',
    holidayMinutes: 'of which holiday hours',
    open: 'only without a result',
    answeredCount: 'lines with a result',
    knownCount: 'results that were known already',
    order: 'payroll order',
  },
  words: {
    payrollState: {
      none: 'does not apply',
      awaited: 'waits for the payroll order',
      ordered: 'waits for the result',
      answered: 'done',
    },
    recordKind: {
      'payroll-order': 'payroll order',
    },
  },
  operations: {
    'payrollOrders.list': 'list payroll orders',
    'payrollOrders.show': 'show a payroll order',
    'payrollOrders.answer': 'take the result of a payroll order',
    'payrollLines.list': 'list the lines of a payroll order',
  },
  events: {
    'payroll-order.made': (params) => ({
      subject: 'Payroll order made',
      body: joinSentences(
        `The ${numbered('payroll order', params)}${when(params.month, (month) => ` of ${format.month(month)}`)} is made.`,
        when(params.count, (count) => `Number of lines: ${format.number(count)}.`),
        'Get the lines with `pgb office payroll lines` and give the result with `pgb office payroll answer`; the payment run then pays the net amount.',
      ),
    }),
  },
  issues: {
    PAYROLL_LINE_UNKNOWN: ({ payment }) =>
      `Payment ${payment} is not in this payroll order. ${NOTHING_TAKEN}; get the lines of the payroll order and choose from those.`,
    PAYROLL_LINE_TWICE: ({ payment }) =>
      `Payment ${payment} is in the result twice. ${NOTHING_TAKEN}; leave one of them.`,
    PAYROLL_GROSS_DIFFERS: ({ payment, found, expected }) =>
      `For payment ${payment} the result names ${found} gross; the payroll order has ${expected}. ${NOTHING_TAKEN}; work the line out again from the amount of the payroll order.`,
    PAYROLL_SUM_DIFFERS: ({ payment, found, expected }) =>
      `For payment ${payment} net and withheld are ${found} together; gross is ${expected}. ${NOTHING_TAKEN}; see to it that net and withheld together are the gross amount.`,
    PAYROLL_ANSWERED: ({ payment, found, expected }) =>
      `Of payment ${payment} a result of ${expected} net is known already, and now it says ${found}. ${NOTHING_TAKEN}; take the line out of the result.`,
  },
  tasks: {
    'payroll-orders': some('have done, and give the result of,', 'payroll order', 'payroll orders'),
  },
} satisfies Subject;
