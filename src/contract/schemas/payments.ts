import { z } from 'zod';
import { bankOutcomes, declarationKinds, paymentStatuses } from '../../domain/words.ts';
import { batchBodyLimit, batchLimit } from '../limits.ts';
import {
  Cents,
  DateTimeText,
  IsoDateText,
  Minutes,
  MonthText,
  page,
  pageQuery,
  markPersonal,
  recordId,
} from './base.ts';
import { BudgetHolderReference, CareProviderReference } from './people.ts';

export const Payment = z
  .object({
    id: recordId('payment'),
    status: z.enum(paymentStatuses),
    declarationId: recordId('declaration'),
    agreementId: recordId('agreement').nullable().describe('Null for what goes to the account of the holder'),
    month: MonthText,
    budgetHolder: BudgetHolderReference,
    careProvider: CareProviderReference.nullable().describe('Null for what goes to the account of the holder'),
    amountCents: Cents.describe(
      'What the provider gets for the declaration; while it waits for payroll, the gross amount',
    ),
    nettedCents: Cents.describe('What is taken off it, since the provider is to pay that back'),
    transferCents: Cents.describe('What goes to the bank'),
    nettings: z
      .array(z.object({ recoveryId: recordId('recovery'), amountCents: Cents }))
      .describe('What is taken off it, by recovery'),
    iban: markPersonal(z.string()).describe('Masked: only the last four characters'),
    dueDate: IsoDateText.describe('The day on which it is, or was, to be paid'),
    paidAt: DateTimeText.nullable(),
    paymentRunId: recordId('payment-run').nullable(),
    payroll: z
      .object({
        state: z.enum(['awaited', 'ordered', 'answered']),
        payrollOrderId: recordId('payroll-order').nullable().describe('Null until the order of the month is made'),
        grossCents: Cents,
        holidayAllowanceCents: Cents.nullable().describe('The part of the gross amount that is holiday allowance'),
        withheldCents: Cents.nullable().describe('What goes to the tax office instead; null until it is known'),
        netCents: Cents.nullable(),
        isPractice: z.boolean().describe('The amounts are a practice calculation, good for nothing but practice'),
      })
      .nullable()
      .describe('The statement of a wage whose payroll the SVB does; null for any other payment'),
    bankReason: z
      .string()
      .nullable()
      .describe('ISO code with which the bank sent it back, while it waits for another account number or the office'),
  })
  .meta({ id: 'Payment', description: 'Uitbetaling' });
export const PaymentPage = page(Payment, 'PaymentPage');
export const PaymentFilter = z.strictObject({
  ...pageQuery,
  status: z.enum(paymentStatuses).exactOptional().describe('Only payments with this status'),
  month: MonthText.exactOptional(),
  budgetHolderId: recordId('budget-holder').exactOptional(),
  careProviderId: recordId('care-provider').exactOptional(),
  declarationId: recordId('declaration').exactOptional(),
});

export const BankDocument = z
  .strictObject({
    document: z.string().max(batchBodyLimit).describe('XML: pain.002.001.10, camt.053.001.08 or camt.054.001.08'),
    dryRun: z.boolean().exactOptional().describe('Only tell what would be done'),
  })
  .meta({ id: 'BankDocument' });
export const BankAnswer = z
  .object({
    messageId: z.string().describe('That of the bank'),
    dryRun: z.boolean(),
    returnedCount: z.int().describe('Payments that are scheduled again by this answer'),
    bookedAfterAllCount: z
      .int()
      .describe(
        'Payments that a statement has booked although the bank refused them before: held, until payments.retry says that they are sent again',
      ),
    otherCount: z.int().describe('Transfers in it that are not of this portal'),
    entries: z.array(
      z.object({
        endToEndId: z.string(),
        paymentId: recordId('payment').nullable(),
        outcome: z.enum(bankOutcomes),
        reasonCode: z.string().nullable().describe('ISO code'),
        reason: z.string().nullable().describe('In the language of Accept-Language; null for a code without words'),
        amountCents: Cents.nullable(),
      }),
    ),
  })
  .meta({ id: 'BankAnswer', description: 'Antwoord van de bank, for each transfer in its order' });

export const PaymentRun = z
  .object({
    id: recordId('payment-run'),
    date: IsoDateText,
    executionDate: IsoDateText.nullable().describe('The first day on which banks pay; null until the file is written'),
    scheduledCount: z.int().describe('Declarations that this run put on the schedule'),
    paymentCount: z.int().describe('Payments that this run paid'),
    totalCents: Cents,
    finishedAt: DateTimeText.nullable(),
  })
  .meta({ id: 'PaymentRun', description: 'Betaalrun: one for a day, however often it is asked for' });
export const PaymentRunPage = page(PaymentRun, 'PaymentRunPage');
export const NewPaymentRun = z
  .strictObject({
    date: IsoDateText.exactOptional().describe('Today when absent; another day only to get the run that it had'),
  })
  .meta({ id: 'NewPaymentRun' });
export const CreditTransferFile = z
  .string()
  .describe('SEPA credit transfer file, ISO 20022 pain.001.001.09, one for each run');

export const PayrollOrder = z
  .object({
    id: recordId('payroll-order'),
    month: MonthText.describe('The month in which it is paid; care may be of the month before'),
    madeAt: DateTimeText.nullable().describe('Null while it is being made'),
    lineCount: z.int(),
    openCount: z.int().describe('Lines without a result'),
    grossCents: Cents,
    chargesCents: Cents.describe('Employer charges, which the budgets bear above the gross amount'),
    withheldCents: Cents.describe('As far as it was answered'),
    netCents: Cents.describe('As far as it was answered'),
    isPractice: z.boolean().describe('A practice portal answered it, with amounts that are good for practice only'),
  })
  .meta({ id: 'PayrollOrder', description: 'Loonopdracht: the wages of one month for whoever does the payroll' });
export const PayrollOrderPage = page(PayrollOrder, 'PayrollOrderPage');

// A line that takes a wage back is below zero.
const TimeOfLine = z.int().describe('Time in whole minutes');

export const PayrollLine = z
  .object({
    paymentId: recordId('payment').describe('By which the line is named in the result'),
    payrollOrderId: recordId('payroll-order'),
    creditedPaymentId: recordId('payment')
      .nullable()
      .describe('The payment whose wage the line takes back: its time and amounts are those of that wage, below zero'),
    declarationId: recordId('declaration'),
    agreementId: recordId('agreement'),
    kind: z.enum(declarationKinds),
    month: MonthText.describe('The month of the care or the wage'),
    start: IsoDateText.describe('First day that is paid'),
    end: IsoDateText.describe('Last day that is paid'),
    employer: BudgetHolderReference,
    employee: z.object({
      id: recordId('care-provider'),
      name: markPersonal(z.string()),
      bsn: markPersonal(z.string()).nullable().describe('In full'),
      birthDate: markPersonal(IsoDateText).nullable(),
    }),
    taxCredit: z.boolean().describe('The payroll tax credit (loonheffingskorting) is applied'),
    minutes: TimeOfLine.nullable().describe(
      'Declared working time, a day part being four hours; null for a monthly wage',
    ),
    holidayMinutes: TimeOfLine.describe('The part of it that was holiday'),
    minutesPerWeek: Minutes.nullable().describe('Agreed working time; null when none was agreed'),
    grossCents: Cents,
    holidayAllowanceCents: Cents.describe('The part of the gross amount that is holiday allowance'),
    travelCents: Cents.describe('The part of the gross amount that is a travel allowance'),
    chargesCents: Cents.describe('Employer charges, above the gross amount'),
    withheldCents: Cents.nullable().describe('Null until it was answered'),
    netCents: Cents.nullable().describe('Null until it was answered'),
  })
  .meta({ id: 'PayrollLine', description: 'One payment in a payroll order, or the credit of one in an order before' });
export const PayrollLinePage = page(PayrollLine, 'PayrollLinePage');
export const PayrollLineFilter = z.strictObject({
  ...pageQuery,
  open: z.stringbool().exactOptional().describe('Only lines without a result'),
});

const Given = Cents.min(-100_000_000_00).max(100_000_000_00);
export const PayrollResult = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          line: z.int().min(1).exactOptional().describe("The sender's own line number, returned with every issue"),
          paymentId: recordId('payment'),
          grossCents: Given.exactOptional().describe('To be compared with the order, when it is given'),
          withheldCents: Given.describe('What goes to the tax office'),
          netCents: Given.describe('What goes to the employee'),
        }),
      )
      .min(1)
      .max(batchLimit)
      .describe('Any lines of the order; net and withheld together are the gross amount'),
    dryRun: z.boolean().exactOptional().describe('Only tell what would be done'),
  })
  .meta({ id: 'PayrollResult' });
export const PayrollAnswer = z
  .object({
    dryRun: z.boolean(),
    answeredCount: z.int().describe('Lines that now have a result'),
    knownCount: z.int().describe('Lines whose result was known already'),
    order: PayrollOrder,
  })
  .meta({ id: 'PayrollAnswer', description: 'What was taken of a result' });
