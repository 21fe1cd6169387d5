import { z } from 'zod';
import {
  absenceKinds,
  agreementKinds,
  agreementStatuses,
  awardStatuses,
  careFunctions,
  careLaws,
  careProviderKinds,
  consentKinds,
  declarationKinds,
  declarationStatuses,
  providerFormalities,
} from '../../domain/words.ts';
import { RateLineSchema } from './agreements.ts';
import { Cents, IsoDateText, Minutes, MonthText, page, pageQuery, recordId } from './base.ts';

export const DeclarableAward = z
  .object({
    id: recordId('award'),
    law: z.enum(careLaws),
    status: z.enum(awardStatuses),
    start: IsoDateText,
    end: IsoDateText,
    careFunctions: z.array(z.enum(careFunctions)).describe('A care provider is told of the agreed ones only'),
    functionsFrom: z
      .array(z.object({ from: IsoDateText.describe('First day'), careFunctions: z.array(z.enum(careFunctions)) }))
      .exactOptional()
      .describe('By day of care, when the care that is paid has changed or will change'),
    remainingCents: Cents.nullable().describe('What is left of the budget; null for care providers'),
    functionBudgets: z
      .array(z.object({ careFunction: z.enum(careFunctions), remainingCents: Cents.nullable() }))
      .exactOptional()
      .describe('What is left for each care function, when the award ties its money to them; null for care providers'),
    depositLeftCents: Cents.nullable()
      .exactOptional()
      .describe('What is left of the voluntary deposits, for rates above the maximum; null for care providers'),
    settled: z.literal(true).exactOptional().describe('Its year was settled: nothing can be declared any more'),
    declarationStop: z.literal(true).exactOptional().describe('Nothing can be declared until the office has judged'),
  })
  .meta({ id: 'DeclarableAward', description: 'What a declaration is held to by the award that pays for it' });

export const DeclarableRate = RateLineSchema.extend({
  tooLowFrom: IsoDateText.exactOptional().describe('First day on which it is below the minimum wage'),
  ageUnknown: z
    .literal(true)
    .exactOptional()
    .describe('The date of birth is not known, and below the wage of an adult nobody can tell without it'),
}).meta({ id: 'DeclarableRate', description: 'A rate, and from when it may not be declared any more' });

const pay = {
  rates: z.array(DeclarableRate),
  travelCentsPerKm: Cents.nullable(),
  monthlyAmountCents: Cents.nullable().describe('Paid every month without a declaration'),
  employerCharges: z.enum(['low', 'high']).nullable(),
  minutesPerWeek: Minutes.nullable().describe('Agreed for a week; null when the hours are irregular'),
  daysPerWeek: z.int().nullable().describe('Agreed for a week; null when the hours are irregular'),
  holidayWhenTaken: z
    .literal(true)
    .exactOptional()
    .describe('The rates do not include holiday hours: those are declared when they are taken'),
};

export const AmendedPay = z
  .object({ from: IsoDateText.describe('First day of care that is held to these terms'), ...pay })
  .meta({ id: 'AmendedPay', description: 'Terms that came by an amendment' });

export const DeclarableConsent = z
  .object({
    id: recordId('consent'),
    kind: z.enum(consentKinds),
    from: IsoDateText,
    until: IsoDateText,
    minutesPerWeek: Minutes.exactOptional().describe('The most in a week'),
    withdrawnFrom: IsoDateText.exactOptional().describe('First day on which it holds no more'),
    awardIds: z.array(recordId('award')).describe('The awards of the office that gave it'),
  })
  .meta({ id: 'DeclarableConsent', description: 'Toestemming of an office, as far as a declaration is held to it' });

export const DeclarableTerms = z
  .object({
    agreementId: recordId('agreement'),
    status: z.enum(agreementStatuses),
    kind: z.enum(agreementKinds),
    budgetHolderId: recordId('budget-holder'),
    careProviderId: recordId('care-provider'),
    start: IsoDateText,
    end: IsoDateText.nullable().describe('Last day, also when it was ended early'),
    ...pay,
    amended: z
      .array(AmendedPay)
      .describe('By amendments, in the order in which they were agreed; the last that has begun holds for a day'),
    providerFormality: z.enum(providerFormalities),
    providerKind: z.enum(careProviderKinds),
    consents: z
      .array(DeclarableConsent)
      .describe('What the offices of its awards let through, without which the rules would refuse it'),
    absences: z
      .array(
        z.object({
          kind: z.enum(absenceKinds),
          start: IsoDateText,
          end: IsoDateText.exactOptional(),
          workedPercentage: z.int().describe('Part of the work that is done; with 0 no hours are accepted'),
          continuedBasisPoints: z
            .int()
            .describe('What of a sick hour is paid, in hundredths of a percent; with 0 none can be declared'),
          compensated: z.literal(true).exactOptional(),
        }),
      )
      .exactOptional()
      .describe('Days of sickness and leave; absent when there are none'),
    awards: z.array(DeclarableAward).describe('In the order in which they pay'),
  })
  .meta({
    id: 'DeclarableTerms',
    description: 'What care may be declared, without names and without what the care is',
  });
export const DeclarableTermsPage = page(DeclarableTerms, 'DeclarableTermsPage');

export const DeclarableTermsFilter = z.strictObject({
  ...pageQuery,
  openIn: MonthText.exactOptional().describe('Only agreements of which this month is still to be declared'),
});

export const CareByDay = z
  .object({
    work: z.array(Minutes).describe('Working time in minutes of the first day, the second, and so on'),
    whole: z.array(Minutes).describe('The same of full days, which are no working time'),
  })
  .meta({ id: 'CareByDay', description: 'By day of the month; days after the last one with care are left out' });

export const DeclaredMonth = z
  .object({
    declarationId: recordId('declaration'),
    agreementId: recordId('agreement'),
    careProviderId: recordId('care-provider'),
    month: MonthText,
    kind: z.enum(declarationKinds),
    status: z.enum(declarationStatuses),
    reference: z.string(),
    invoiceNumber: z.string().nullable(),
    minutes: Minutes,
    totalCents: Cents,
    minutesInFirstWeek: Minutes.describe('In the week of the first day, when that begins in the month before'),
    minutesInLastWeek: Minutes.describe('In the week of the last day, when that ends in the month after'),
    careByDay: CareByDay,
  })
  .meta({ id: 'DeclaredMonth', description: 'That a month was declared, and what a later declaration is held to' });
export const DeclaredMonthPage = page(DeclaredMonth, 'DeclaredMonthPage');

export const DeclaredMonthFilter = z.strictObject({
  ...pageQuery,
  from: MonthText.exactOptional().describe('Only this month and later ones'),
});
