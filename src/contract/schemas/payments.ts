import { z } from 'zod';
import { bankOutcomes, paymentStatuses } from '../../domain/words.ts';
import { batchBodyLimit } from '../limits.ts';
import { Cents, DateTimeText, IsoDateText, MonthText, page, pageQuery, markPersonal, recordId } from './base.ts';
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
    amountCents: Cents,
    iban: markPersonal(z.string()).describe('Masked: only the last four characters'),
    dueDate: IsoDateText.describe('The day on which it is, or was, to be paid'),
    paidAt: DateTimeText.nullable(),
    paymentRunId: recordId('payment-run').nullable(),
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
