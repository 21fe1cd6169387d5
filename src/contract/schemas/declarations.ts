import { z } from 'zod';
import type { DeclarationInput, DeclarationLine, LineInput } from '../../domain/declaration-content.ts';
import { amountKinds, handedInKinds } from '../../domain/declaration/kinds.ts';
import { clockPattern } from '../../domain/values/clock-text.ts';
import { careFunctions, careUnits, declarationKinds, declarationStatuses, submitters } from '../../domain/words.ts';
import { batchLimit, lineLimit, lineMost, noteLimit } from '../limits.ts';
import {
  attachedPdf,
  Cents,
  DateTimeText,
  IsoDateText,
  IssueSchema,
  line,
  markPersonal,
  Minutes,
  MonthText,
  note,
  page,
  pageQuery,
  PositiveCents,
  recordId,
  text,
  type Fields,
} from './base.ts';
import { BudgetHolderReference, CareProviderReference } from './people.ts';

const lineQuantity = {
  minutes: z.int().max(lineMost.minutes).exactOptional().describe('Working time in minutes, when the unit is an hour'),
  count: z.int().max(lineMost.count).exactOptional().describe('Number of units, when the unit is not an hour'),
};

const clockForm =
  'HH:MM by the Dutch clock, with +02:00 or +01:00 in the hour that comes twice when the clocks go back';
const lineTimes = {
  startTime: z
    .string()
    .regex(clockPattern)
    .exactOptional()
    .describe(`When the care began, ${clockForm}; with the end on every line of a day that has more visits`),
  endTime: z
    .string()
    .regex(clockPattern)
    .exactOptional()
    .describe(`When the care ended, ${clockForm}; before the begin when that was on the next day, 24:00 for midnight`),
};

const lineHoliday = {
  holiday: z
    .boolean()
    .exactOptional()
    .describe('Holiday hours that were taken, of an employee whose rate does not include them'),
  sick: z
    .boolean()
    .exactOptional()
    .describe('Hours for which an employee by the hour is paid on, while ill or on leave after a birth'),
};

export const LineInputSchema = z
  .strictObject({
    line: z.int().min(1).exactOptional().describe("The sender's own line number, returned with every issue"),
    date: IsoDateText,
    careFunction: z
      .enum(careFunctions)
      .exactOptional()
      .describe('Kind of care; may be absent when the agreement has one rate'),
    unit: z
      .enum(careUnits)
      .exactOptional()
      .describe('What the quantity is counted in; may be absent when the agreement has one rate for the care'),
    ...lineQuantity,
    rateCents: z.int().exactOptional().describe('Rate of one unit in euro cents, to be compared with the agreement'),
    amountCents: z
      .int()
      .exactOptional()
      .describe('Amount of the line in euro cents, to be compared with quantity times rate'),
    travelMetres: z
      .int()
      .min(0)
      .max(lineMost.travelMetres)
      .exactOptional()
      .describe('Distance travelled in whole metres'),
    note: markPersonal(note(noteLimit)).exactOptional().describe('Note for the budget holder'),
    ...lineTimes,
    ...lineHoliday,
  } satisfies Fields<LineInput>)
  .meta({
    id: 'LineInput',
    description: 'One day and one care function, or one visit with its times',
  }) satisfies z.ZodType<LineInput>;

export const DeclarationInputSchema = z
  .strictObject({
    reference: line(80).describe('The same provider and reference never makes a second declaration'),
    agreementId: recordId('agreement'),
    month: MonthText,
    kind: z.enum(handedInKinds).describe('Kind of declaration'),
    invoiceNumber: line(40).exactOptional().describe('Number of the invoice'),
    invoiceDate: IsoDateText.exactOptional().describe('Date of the invoice, YYYY-MM-DD'),
    vatNumber: z
      .string()
      .regex(/^NL\d{9}B\d{2}$/)
      .exactOptional()
      .describe('VAT number on the invoice, when VAT is charged: NL, 9 digits, B, 2 digits'),
    corrects: recordId('declaration')
      .exactOptional()
      .describe('The paid declaration of the same agreement and month in whose place this one comes'),
    totalCents: z.int().exactOptional().describe('Total in euro cents, to be compared with the sum of the lines'),
    lines: z
      .array(LineInputSchema)
      .min(1)
      .max(lineLimit)
      .describe('Delivered care, one line for a day and a care function, or for each visit with its times'),
  } satisfies Fields<DeclarationInput>)
  .meta({ id: 'DeclarationInput' }) satisfies z.ZodType<DeclarationInput>;

export const InvoiceDocument = z.strictObject({ document: attachedPdf }).meta({ id: 'InvoiceDocument' });

export const ClaimSchema = z
  .strictObject({
    kind: z.enum(amountKinds).describe('Kind of declaration'),
    month: MonthText.describe('Month that it is for, YYYY-MM'),
    amountCents: PositiveCents.describe('What is asked, in euro cents'),
    awardId: recordId('award')
      .exactOptional()
      .describe('Award that it is asked of, for what goes to the account of the holder'),
    agreementId: recordId('agreement')
      .exactOptional()
      .describe('Agreement that it is under, for what goes to a care provider'),
    statement: markPersonal(note(noteLimit)).exactOptional().describe('What it is for, where the kind asks for that'),
  })
  .meta({ id: 'Claim', description: 'One amount, without lines of care' });

export const DeclarationBatch = z
  .strictObject({
    declarations: z
      .array(DeclarationInputSchema)
      .min(1)
      .max(batchLimit)
      .describe('The declarations; the answer has their order'),
  })
  .meta({ id: 'DeclarationBatch', description: `1 to ${batchLimit} declarations, each answered by itself` });

/** The border looks at the envelope only, so that one malformed declaration is rejected alone. */
export const DeclarationEnvelope = z.strictObject({ declarations: z.array(z.unknown()).min(1).max(batchLimit) });

const resultFacts = {
  reference: z.string(),
  declarationId: recordId('declaration').nullable(),
  status: z.enum(declarationStatuses).nullable(),
  minutes: Minutes,
  totalCents: Cents,
  issues: z.array(IssueSchema),
};
export const DeclarationResult = z
  .object({ outcome: z.enum(['created', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'DeclarationResult' });
export const BatchAnswer = z
  .object({ results: z.array(DeclarationResult) })
  .meta({ id: 'BatchAnswer', description: 'In the order of the request' });
export const DeclarationPreview = z
  .object({
    outcome: z.enum(['acceptable', 'duplicate', 'rejected']),
    ...resultFacts,
    costCents: Cents.nullable().describe(
      'What the budget would bear, employer charges included; null for care providers, and for what is not acceptable',
    ),
  })
  .meta({ id: 'DeclarationPreview' });
export const CheckAnswer = z
  .object({ results: z.array(DeclarationPreview) })
  .meta({ id: 'CheckAnswer', description: 'What the batch would answer; nothing is stored' });

const summary = {
  id: recordId('declaration'),
  reference: z.string(),
  status: z.enum(declarationStatuses),
  kind: z.enum(declarationKinds),
  month: MonthText,
  agreementId: recordId('agreement').nullable().describe('Null for what goes to the account of the holder'),
  budgetHolder: BudgetHolderReference,
  careProvider: CareProviderReference.nullable().describe('Null for what goes to the account of the holder'),
  lineCount: z.int(),
  minutes: Minutes,
  totalCents: Cents.describe('Gross: what is paid'),
  submittedAt: DateTimeText,
  corrects: recordId('declaration').nullable().describe('The paid declaration in whose place it comes'),
  warningCount: z.int().describe('How much was told of it and let through, such as more hours than were agreed'),
  invoiceNumber: z.string().nullable(),
  paymentId: recordId('payment').nullable().describe('The payment behind it; null until one is planned'),
  dueDate: IsoDateText.nullable().describe('The day on which it is, or was, to be paid; null while no day is known'),
  paidAt: DateTimeText.nullable().describe('Null while it is not paid'),
};
export const DeclarationSummary = z.object(summary).meta({ id: 'DeclarationSummary' });
export const DeclarationPage = page(DeclarationSummary, 'DeclarationPage');

export const DeclarationLineSchema = z
  .object({
    line: z.int(),
    date: IsoDateText,
    careFunction: z.enum(careFunctions),
    unit: z.enum(careUnits),
    ...lineQuantity,
    rateCents: Cents,
    amountCents: Cents,
    travelMetres: z.int().exactOptional(),
    travelCents: Cents.exactOptional(),
    note: markPersonal(z.string()).exactOptional(),
    ...lineTimes,
    ...lineHoliday,
  } satisfies Fields<DeclarationLine>)
  .meta({ id: 'DeclarationLine' }) satisfies z.ZodType<DeclarationLine>;

const MonthlyPay = z
  .object({
    payDate: IsoDateText.describe('From this day on it is paid'),
    parts: z
      .array(
        z.object({
          start: IsoDateText,
          end: IsoDateText,
          days: z.int().describe('Days that are paid'),
          monthlyAmountCents: Cents.describe('Agreed for a whole month'),
          amountCents: Cents.describe('What these days come to'),
          paidBasisPoints: z
            .int()
            .exactOptional()
            .describe('Part that is paid in sickness or leave, in hundredths of a percent; absent when it is all'),
        }),
      )
      .describe('Days in a row with one amount, paid from one award'),
  })
  .meta({ id: 'MonthlyPay', description: 'How the wage or fixed amount of a month was worked out' });

export const Declaration = z
  .object({
    ...summary,
    invoiceDate: IsoDateText.nullable(),
    vatNumber: z.string().nullable(),
    invoiceByteCount: z.int().nullable().describe('The size of the invoice that was added; null when there is none'),
    costCents: Cents.nullable().describe('What the budget bears, employer charges included; null for care providers'),
    submittedBy: z.enum(submitters).describe('The portal makes wages and fixed amounts itself'),
    decidedAt: DateTimeText.nullable(),
    rejectionReason: z.string().nullable(),
    awardId: recordId('award').nullable().describe('The award that an amount is asked of; null for care and wages'),
    statement: markPersonal(z.string()).nullable().describe('What an amount is for'),
    monthlyPay: MonthlyPay.nullable().describe('Null for what somebody handed in'),
    correctedBy: recordId('declaration').nullable().describe('The declaration that came in its place'),
    warnings: z.array(IssueSchema).describe('What was told of it when it came in, to be seen before it is decided on'),
    lines: z.array(DeclarationLineSchema),
    nextOperations: z.array(z.string()).describe('What the caller may do with it now'),
  })
  .meta({ id: 'Declaration', description: 'Declaratie' });

export const DeclarationFilter = z.strictObject({
  ...pageQuery,
  month: MonthText.exactOptional(),
  status: z.enum(declarationStatuses).exactOptional().describe('Only declarations with this status'),
  kind: z.enum(declarationKinds).exactOptional().describe('Only declarations of this kind'),
  agreementId: recordId('agreement').exactOptional(),
  budgetHolderId: recordId('budget-holder').exactOptional(),
  careProviderId: recordId('care-provider').exactOptional(),
  reference: line(80).exactOptional().describe('Only what was sent with this reference'),
});

// A declaration never changes: a correction is another declaration. Its number therefore says what was read.
export const Decision = z
  .strictObject({
    declarationId: recordId('declaration'),
    decision: z.enum(['approve', 'reject']).describe('Approve or reject'),
    reason: text(500).exactOptional().describe('Why; a rejection must have one'),
  })
  .meta({ id: 'Decision', description: 'A rejection has a reason' });
export const DecisionBatch = z
  .strictObject({
    decisions: z.array(Decision).min(1).max(batchLimit).describe('The decisions; the answer has their order'),
  })
  .meta({ id: 'DecisionBatch' });
export const DecisionResult = z
  .object({
    declarationId: recordId('declaration'),
    outcome: z.enum(['approved', 'rejected', 'refused']),
    status: z.enum(declarationStatuses).nullable(),
    issues: z.array(IssueSchema),
  })
  .meta({ id: 'DecisionResult' });
export const DecisionAnswer = z
  .object({ results: z.array(DecisionResult) })
  .meta({ id: 'DecisionAnswer', description: 'In the order of the request' });
