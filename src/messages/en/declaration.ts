import type { Subject } from '../shape/subject.ts';
import type { EventParams } from '../shape/event-params.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, declarationFacts, some } from './phrases.ts';

const quantityField: Readonly<Record<string, string>> = {
  minutes: 'the time worked',
  count: 'the quantity',
  lines: 'at least one line',
};

/** What is the matter with the begin or end time of a visit. */
const visitTimes: Readonly<Record<string, string>> = {
  alone: 'A visit has a begin time and an end time. Fill in both, or leave both out.',
  same: 'The begin time and the end time are the same. Correct one of them.',
  form: 'The time cannot be read. Write it as 08:30.',
  skipped: 'This time does not exist: the clock is put forward an hour then. Correct the time.',
  twice:
    'This time comes twice in that night: the clock is put back an hour. Add which one it is: +02:00 for the first time or +01:00 for the second.',
  offset:
    'The clock in the Netherlands is not that far ahead of UTC at that time. Correct +01:00 or +02:00, or leave it out.',
};

function difference({ cents = 0, previousCents = 0 }: EventParams): string {
  const more = cents - previousCents;
  if (more === 0) return 'The amount stays the same.';
  return more > 0
    ? `The difference of ${format.money(more)} is still to be paid.`
    : `The difference of ${format.money(-more)} is taken off the next payments of this budget holder to this care provider.`;
}

/** Declaratie. */
export const declaration = {
  fields: {
    tooLowFrom: 'too low from',
    ageUnknown: 'date of birth unknown',
    declarations: 'declarations',
    openIn: 'still to be declared in',
    minutesInFirstWeek: 'working time in the first week',
    minutesInLastWeek: 'working time in the last week',
    careByDay: 'care by day',
    work: 'working time by day',
    whole: 'full days',
    warnings: 'warnings',
    warningCount: 'number of warnings',
    month: 'month',
    line: 'line',
    reference: 'reference',
    invoiceNumber: 'invoice number',
    invoiceDate: 'invoice date',
    vatNumber: 'VAT number',
    invoiceByteCount: 'invoice (bytes)',
    submittedBy: 'submitted by',
    submittedAt: 'submitted at',
    decidedAt: 'decided at',
    rejectionReason: 'reason for rejection',
    lines: 'lines',
    lineCount: 'lines',
    rateCents: 'rate',
    travelMetres: 'distance travelled',
    travelCents: 'travel costs',
    note: 'note',
    sick: 'sick hours',
    holiday: 'holiday hours',
    startTime: 'begin time',
    endTime: 'end time',
    minutes: 'working time',
    results: 'results',
    outcome: 'outcome',
    declarationId: 'declaration',
    corrects: 'corrects',
    correctedBy: 'corrected by',
    decisions: 'decisions',
    statement: 'what it is for',
  },
  items: {
    declarations: 'declaration',
    decisions: 'decision',
    lines: 'line',
  },
  words: {
    status: {
      'awaiting-holder': 'awaiting budget holder',
      submitted: 'submitted',
      corrected: 'corrected',
    },
    declarationKind: {
      'care-delivered': 'care delivered',
      'accountability-free-amount': 'accountability-free amount',
      transport: 'transport of the budget holder',
      'holiday-bonus': 'holiday bonus',
      'additional-care-costs': 'additional care costs',
      'death-benefit': 'one-off benefit after death',
      'social-network-amount': 'help from a social network',
    },
    recordKind: {
      declaration: 'declaration',
    },
    action: {
      schedule: 'schedule',
      pay: 'pay',
      correct: 'correct',
      credit: 'withdraw after payment',
    },
    decision: {
      approve: 'approved',
      reject: 'rejected',
    },
    outcome: {
      created: 'submitted',
      duplicate: 'submitted before',
      rejected: 'rejected',
      acceptable: 'in order',
      approved: 'approved',
      done: 'done',
      refused: 'refused',
    },
  },
  operations: {
    'declarableTerms.list': 'see what care may be declared',
    'declarations.list': 'see declarations',
    'declarations.show': 'see a declaration',
    'declarations.create': 'submit a declaration',
    'declarations.batch': 'submit declarations',
    'declarations.check': 'check declarations',
    'declarations.addInvoice': 'add an invoice',
    'declarations.invoice': 'fetch an invoice',
    'declarations.claim': 'ask for an amount',
    'declarations.decide': 'decide on declarations',
    'declarations.withdraw': 'withdraw the declaration',
    'declarations.credit': 'withdraw the paid declaration',
    'declaredMonths.list': 'see declared months',
  },
  events: {
    'declaration.awaiting-holder': (params) => ({
      subject: 'Declaration awaiting approval',
      body: joinSentences(
        `${numbered('declaration', params)}${declarationFacts(params)} has been submitted by the care provider.`,
        when(
          params.corrected,
          (id) =>
            `It corrects declaration ${id}${when(params.previousCents, (cents) => `, of which ${format.money(cents)} was paid`)}; ${id} stands until the correction is approved.`,
        ),
        params.warningCount === undefined
          ? ''
          : 'Something was told of it when it came in, such as more hours than were agreed. Look at the declaration before you decide.',
        params.corrected === undefined
          ? 'The budget holder approves or rejects it; once approved it is paid.'
          : 'The budget holder approves or rejects the correction; once approved, the difference is paid or netted.',
      ),
    }),
    'declaration.submitted': (params) => ({
      subject: 'Declaration submitted',
      body: `${numbered('declaration', params)}${declarationFacts(params)} has been submitted and goes to the SVB for payment.`,
    }),
    'declaration.approved': (params) => ({
      subject: 'Declaration approved',
      body: `${numbered('declaration', params)}${declarationFacts(params)} has been approved and goes to the SVB for payment.`,
    }),
    'declaration.rejected': (params) => ({
      subject: 'Declaration rejected',
      body: joinSentences(
        `${numbered('declaration', params)}${declarationFacts(params)} has been rejected.`,
        reason(params),
        'The care provider can submit a corrected declaration.',
      ),
    }),
    'declaration.withdrawn': (params) => ({
      subject: 'Declaration withdrawn',
      body: `${numbered('declaration', params)}${declarationFacts(params)} has been withdrawn by the care provider. It is not paid; there is nothing for you to do.`,
    }),
    'declaration.withdrawn-by-holder': (params) => ({
      subject: 'Declaration withdrawn by budget holder',
      body: `${numbered('declaration', params)}${declarationFacts(params)} has been withdrawn by the budget holder. It is not paid; talk to the budget holder or submit a corrected declaration.`,
    }),
    'declaration.withdrawn-by-office': (params) => ({
      subject: 'Declaration withdrawn by the SVB',
      body: `The SVB had recorded ${numbered('declaration', params)}${declarationFacts(params)} and has withdrawn it. It is not paid; if you have questions, contact the SVB.`,
    }),
    'declaration.corrected': (params) => ({
      subject: 'Declaration corrected',
      body: joinSentences(
        `${numbered('declaration', params)}${declarationFacts(params)} comes in the place of ${params.corrected ?? 'an earlier one'}${when(params.previousCents, (cents) => `, of which ${format.money(cents)} was paid`)}.`,
        difference(params),
      ),
    }),
    'declaration.credited': (params) => ({
      subject: 'Paid declaration withdrawn',
      body: `${numbered('declaration', params)}${declarationFacts(params)} was withdrawn after it had been paid. The amount is free in the budget again and is taken off the next payments of this budget holder to this care provider.`,
    }),
  },
  issues: {
    KIND_NOT_BY_YOU: ({ kind }) =>
      `You cannot ask for this yourself: ${kind}. The budget holder or the representative asks for it; a one-off benefit after death is recorded by the payment office.`,
    KIND_NOT_UNDER_LAW: ({ kind, law }) =>
      `Under the ${law} this cannot be paid: ${kind}. Which amounts hold under which law is shown by \`pgb portal rules\`. Choose an award under another law, or talk to the budget provider.`,
    KIND_NOT_FOR_ORGANISATION: () =>
      'A one-off benefit after death is not for an organisation. Choose an agreement with a person.',
    HOLDER_ACCOUNT_MISSING: () =>
      'This amount goes to the account of the budget holder, which is not known yet. Settle it first with `pgb holder account settle`.',
    CLAIM_OUTSIDE_TERM: ({ found }) => `The agreement does not hold in ${found}. Choose a month within its term.`,
    CLAIM_REPEATED: ({ found, kind }) =>
      `A declaration for this stands already: ${found} (${kind}). See it with \`pgb declaration show ${found}\`; withdraw it when it should say something else.`,
    CLAIM_ABOVE_MAXIMUM: ({ found, expected, kind }) =>
      `You ask for ${found}, and ${expected} can still be paid: ${kind}. Ask for at most that amount.`,
    CLAIM_NEEDS_PAID_CARE: () =>
      'The accountability-free amount can be asked for once care was paid of this award. Nothing was paid yet; wait for the first payment.',
    PAID_TO_HOLDER: () =>
      'This amount was paid to the account of the budget holder and cannot be withdrawn any more: no care provider pays it back. Talk to the budget provider.',
    RECORDED_BY_PAYMENT_OFFICE: ({ kind }) =>
      `The SVB recorded this: ${kind}. Only the SVB takes it back. If it is wrong, contact the SVB.`,
    DEATH_NOT_KNOWN: ({ award }) =>
      `Award ${award} was not ended by death. A one-off benefit is possible once the budget provider has entered that.`,
    AGREEMENT_NOT_APPROVED: ({ found }) =>
      `The agreement has the status “${found}”. Care can be declared once the agreement has been approved.`,
    AGREEMENT_NOT_FOUND: () =>
      'You have no agreement with this number. Check the number in the overview of agreements.',
    OUTSIDE_TERM: ({ found, expected }) =>
      `The date ${found} lies outside the term of the agreement (${expected}). Correct the date or have the agreement extended.`,
    OUTSIDE_MONTH: ({ found, expected }) =>
      `The date ${found} is not in ${expected}, the month of this declaration. Put this day in the declaration of its own month.`,
    PERIOD_NOT_OVER: ({ found, expected }) =>
      `The month ${found} is not over yet. Submit the declaration from ${expected} on.`,
    DUPLICATE_MONTH: ({ found, declaration }) =>
      `There already is a declaration for ${found} under this agreement, ${declaration}. There is one a month. To change something, withdraw that one first, as long as it is not being paid. If it has been paid, correct it with “pgb declaration correct ${declaration}”: the difference is paid or netted.`,
    CORRECTED_NOT_FOUND: ({ declaration, found }) =>
      `Under this agreement there is no declaration ${declaration} for ${found}. Name the paid declaration of the same agreement and the same month.`,
    CORRECTED_NOT_PAID: ({ declaration, found }) =>
      `Declaration ${declaration} has the status “${found}”. Only what was paid can be corrected. See with “pgb declaration show ${declaration}” what can be done now.`,
    CORRECTION_WAITS: ({ declaration, correction }) =>
      `A correction of declaration ${declaration} already waits for the budget holder, ${correction}. Withdraw that one first, or wait for the decision.`,
    CORRECTION_SETTLED: ({ declaration }) =>
      `This correction can no longer be withdrawn: what was paid for ${declaration} has been netted or paid back already. Once the correction has been paid, submit a new correction.`,
    DUPLICATE_LINE: ({ found, careFunction, unit, firstLine }) =>
      `On ${found}, ${careFunction} per ${unit} is on line ${firstLine} as well. Put all of that day on one line, or give every visit of that day a begin time and an end time.`,
    VISITS_OVERLAP: ({ found, careFunction, unit, firstLine }) =>
      `The visit that begins on ${found}, ${careFunction} per ${unit}, overlaps with that of line ${firstLine}. Correct the begin time or the end time, or remove one of both lines if it is the same care.`,
    VISIT_TIME_INVALID: ({ expected }) => visitTimes[expected] ?? visitTimes['form'] ?? '',
    VISIT_TOO_SHORT: ({ found, expected }) =>
      `The time worked is ${found}, but from begin time to end time is ${expected}. Correct the times or the quantity.`,
    REFERENCE_REUSED: ({ declaration }) =>
      `This reference already belongs to another declaration, ${declaration}. Give each declaration a reference of its own.`,
    FUNCTION_NOT_AGREED: ({ found, expected }) =>
      `The care function ${found} is not in the agreement. Agreed is ${expected}; correct the care function.`,
    FUNCTION_AMBIGUOUS: ({ expected }) =>
      `More than one care function was agreed. Fill in which one it is: ${expected}.`,
    UNIT_NOT_AGREED: ({ found, expected }) =>
      `The unit ${found} was not agreed for this care function. Agreed is ${expected}; correct the unit.`,
    UNIT_AMBIGUOUS: ({ expected }) => `More than one unit was agreed. Fill in which one it is: ${expected}.`,
    QUANTITY_MISSING: ({ expected }) =>
      `It was not filled in how much care was given. Fill in ${quantityField[expected] ?? 'the quantity'}.`,
    QUANTITY_KIND: ({ unit, expected }) =>
      `This care was agreed per ${unit}. Fill in ${quantityField[expected] ?? 'the quantity'} and leave the other field out.`,
    QUANTITY_NOT_POSITIVE: ({ found }) =>
      `The value is ${found}, but it must be more than zero, in whole minutes, metres or units. Correct the quantity or remove the line.`,
    QUARTER_HOURS: ({ found, expected }) =>
      `The time ${found} is not a whole number of quarters of an hour. Round to a multiple of ${expected}.`,
    HOURS_PER_DAY: ({ found, expected, date }) =>
      `On ${date} there is ${found} in all; at most ${expected} is possible on one day. Correct the time or the date.`,
    HOURS_PER_SHIFT: ({ found, expected, date }) =>
      `The shift that began on ${date} has ${found} of work; from one rest to the next an employee may work at most ${expected}. Correct the times.`,
    HOURS_ABOVE_AGREED: ({ found, expected, week }) =>
      `In the week of ${week} there is ${found}, but ${expected} a week was agreed. Check the hours. If they are right the budget holder can approve them; if it stays more, amend the agreement.`,
    DAYS_ABOVE_AGREED: ({ found, expected, week }) =>
      `In the week of ${week} there are ${found} days with care, but ${expected} a week were agreed. Check the days. If they are right the budget holder can approve them; if it stays more, amend the agreement.`,
    WEEK_BEYOND_AGREED: ({ found, agreed, expected, week }) =>
      `In the week of ${week} there is ${found}, but ${agreed} a week was agreed; more than ${expected} the budget holder cannot approve either. Correct the hours, or first amend the agreement.`,
    DAYS_BEYOND_AGREED: ({ found, agreed, expected, week }) =>
      `In the week of ${week} there are ${found} days with care, but ${agreed} a week were agreed; more than ${expected} the budget holder cannot approve either. Correct the days, or first amend the agreement.`,
    MONTH_BEYOND_AGREED: ({ found, agreed, expected, month }) =>
      `In ${month} there is ${found}, but the weeks of that month have ${agreed} together by the agreement; more than ${expected} the budget holder cannot approve either. Correct the hours, or first amend the agreement.`,
    MONTH_DAYS_BEYOND_AGREED: ({ found, agreed, expected, month }) =>
      `In ${month} there are ${found} days with care, but the weeks of that month have ${agreed} together by the agreement; more than ${expected} the budget holder cannot approve either. Correct the days, or first amend the agreement.`,
    WEEK_OVER_40: ({ found, expected, week }) =>
      `In the week of ${week} there is ${found}, in all agreements of this care provider with this budget holder together; at most ${expected} a week is allowed. Correct the hours, or ask the budget provider for its consent, which it records with \`pgb office consent give\`, and then declare again.`,
    WEEK_OVER_60: ({ found, expected, week }) =>
      `In the week of ${week} there is ${found}, in all agreements of this care provider with this budget holder together; an employee may work at most ${expected} a week. Correct the hours.`,
    RATE_DIFFERS: ({ found, expected }) =>
      `The rate is ${found}, but ${expected} was agreed. Take the rate from the agreement or leave it out.`,
    RATE_TOO_LOW_ON_DAY: ({ found, unit, date, from }) =>
      `On ${date} the agreed rate of ${found} per ${unit} is too low: from ${from} on it is below the minimum wage with holiday allowance. First amend the rate of the agreement with \`pgb agreement amend\`, and then declare again.`,
    AMOUNT_MISMATCH: ({ found, expected }) =>
      `The amount is ${found}, but quantity times rate is ${expected}. Correct the quantity or the amount, or leave the amount out.`,
    TOTAL_MISMATCH: ({ found, expected }) =>
      `The total is ${found}, but the lines together are ${expected}. Correct the lines or the total, or leave the total out.`,
    HOLIDAY_NOT_DECLARABLE: () =>
      'This line says that these are holiday hours. They can be declared only by the hour, for an employee whose rate does not include them. Take the line out, or first change what was agreed on holiday hours with `pgb agreement amend`.',
    TRAVEL_TOO_FAR: ({ found, expected }) =>
      `It says ${found} km. More than ${expected} km in one line cannot be right. See whether a decimal sign is missing.`,
    TRAVEL_NOT_AGREED: () =>
      'There are travel costs, but the agreement has none. Remove the kilometres or first agree on a travel allowance.',
    MONTHLY_WAGE_NOT_DECLARABLE: () =>
      'This agreement has a monthly wage or a fixed monthly amount. It is paid by itself; there is nothing to declare.',
    TOO_LATE_PROVIDER: ({ found, expected }) =>
      `The declaration comes on ${found}, but was due by ${expected}: six weeks after the month of care. Ask the budget provider for its consent for this month, which it records with \`pgb office consent give\`. Without it this declaration is not paid.`,
    TOO_LATE_HOLDER: ({ found, expected }) =>
      `The declaration comes on ${found}; that is later than ${expected}, four weeks after receipt. Submit or approve the next declaration earlier.`,
    INVOICE_FIELDS_MISSING: () =>
      'An invoice has a number and a date. Fill in both the invoice number and the invoice date.',
    INVOICE_FILE_NO_PDF: () =>
      'The invoice is no PDF, or did not arrive whole. Save the invoice as a PDF and add it again.',
    INVOICE_NUMBER_USED: () =>
      'This invoice number was used before in another declaration of this care provider. Give each invoice a number of its own.',
    INVOICE_NUMBER_TWICE: () =>
      'This invoice number is also on another declaration that you submit now. Give each invoice a number of its own.',
    INVOICE_DATE_INVALID: ({ expected }) =>
      `The invoice date cannot be right: a date in the period ${expected} was expected. Correct the invoice date.`,
    AWARD_ENDED: ({ found }) =>
      `On ${found} there is no valid award that pays for this care. Correct the date or ask the budget provider about the award.`,
  },
  tasks: {
    'decide-declarations': some('Approve or reject', 'declaration', 'declarations'),
  },
} satisfies Subject;
