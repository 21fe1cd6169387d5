import { z } from 'zod';
import type {
  AgreementTerms,
  GeneralTerms,
  Parties,
  RateLine,
  WorkArrangements,
} from '../../domain/agreement-terms.ts';
import {
  agreementKinds,
  agreementStatuses,
  careFunctions,
  careLaws,
  careUnits,
  employerChargeLevels,
  familyRelations,
  hoursPatterns,
  providerFormalities,
  roles,
  termKinds,
} from '../../domain/words.ts';
import { rateLimit } from '../limits.ts';
import {
  DateTimeText,
  IsoDateText,
  IssueSchema,
  page,
  pageQuery,
  personal,
  recordId,
  text,
  type Fields,
} from './base.ts';
import { BudgetHolderReference } from './people.ts';

const cents = z.int().min(1).max(1_000_000_00);

export const RateLineSchema = z
  .strictObject({ careFunction: z.enum(careFunctions), unit: z.enum(careUnits), cents } satisfies Fields<RateLine>)
  .meta({ id: 'RateLine', description: 'What one unit of a care function costs, gross' });

export const PartiesSchema = z
  .strictObject({
    kind: z.enum(agreementKinds),
    careProviderId: recordId('care-provider'),
    awardIds: z.array(recordId('award')).min(1).max(4),
    familyRelation: z.enum(familyRelations),
  } satisfies Fields<Parties>)
  .meta({ id: 'Parties', description: 'Step 1, Partijen' }) satisfies z.ZodType<Parties>;

export const WorkArrangementsSchema = z
  .strictObject({
    start: IsoDateText,
    termKind: z.enum(termKinds),
    end: IsoDateText.exactOptional(),
    replacesAgreementId: recordId('agreement').exactOptional(),
    trialPeriodMonths: z.int().min(0).max(12).exactOptional(),
    noticePeriodMonths: z.int().min(0).max(12).exactOptional(),
    hoursPattern: z.enum(hoursPatterns),
    minutesPerWeek: z.int().min(1).max(10_080).exactOptional(),
    daysPerWeek: z.int().min(1).max(7).exactOptional(),
    rates: z.array(RateLineSchema).max(rateLimit),
    monthlyAmountCents: cents.exactOptional(),
    travelCentsPerKm: z.int().min(1).max(10_00).exactOptional(),
  } satisfies Fields<WorkArrangements>)
  .meta({ id: 'WorkArrangements', description: 'Step 2, Werkafspraken' }) satisfies z.ZodType<WorkArrangements>;

export const GeneralTermsSchema = z
  .strictObject({
    activities: personal(text(2000)).exactOptional(),
    careDescription: personal(text(5000)),
    payrollAdministration: z.boolean(),
    payrollTaxCredit: z.boolean().exactOptional(),
    employerCharges: z.enum(employerChargeLevels).exactOptional(),
    thirdPartyClause: z.boolean(),
    sixWeekClause: z.boolean(),
    otherTerms: personal(text(5000)).exactOptional(),
  } satisfies Fields<GeneralTerms>)
  .meta({ id: 'GeneralTerms', description: 'Step 3, Algemene afspraken' }) satisfies z.ZodType<GeneralTerms>;

const draftSteps = {
  parties: PartiesSchema.exactOptional(),
  workArrangements: WorkArrangementsSchema.exactOptional(),
  generalTerms: GeneralTermsSchema.exactOptional(),
} satisfies Fields<AgreementTerms>;

export const NewAgreement = z
  .strictObject({
    budgetHolderId: recordId('budget-holder')
      .exactOptional()
      .describe('Whose agreement; may be absent when the caller runs exactly one budget'),
    ...draftSteps,
  })
  .meta({ id: 'NewAgreement', description: 'A draft: any steps that are already known' });

export const AgreementChange = z
  .strictObject(draftSteps)
  .meta({ id: 'AgreementChange', description: 'Whole steps; a step that is absent stays as it is' });

export const Signature = z
  .object({ role: z.enum(roles), name: personal(z.string()), signedAt: DateTimeText })
  .meta({ id: 'Signature' });
export const AssessmentSchema = z
  .object({
    decision: z.enum(['approve', 'reject']),
    reason: z.string().nullable(),
    assessedAt: DateTimeText,
  })
  .meta({ id: 'Assessment', description: 'Beoordeling by the budget provider' });

const summary = {
  id: recordId('agreement'),
  version: z.int().min(1).describe('Each sharing after a change makes a new, immutable version'),
  status: z.enum(agreementStatuses),
  kind: z.enum(agreementKinds).nullable(),
  budgetHolder: BudgetHolderReference,
  careProvider: z.object({ id: recordId('care-provider'), name: personal(z.string()) }).nullable(),
  laws: z.array(z.enum(careLaws)),
  start: IsoDateText.nullable(),
  end: IsoDateText.nullable(),
  changedAt: DateTimeText,
};

export const AgreementSummary = z.object(summary).meta({ id: 'AgreementSummary' });
export const AgreementPage = page(AgreementSummary, 'AgreementPage');

export const Agreement = z
  .object({
    ...summary,
    parties: PartiesSchema.nullable(),
    workArrangements: WorkArrangementsSchema.nullable(),
    generalTerms: GeneralTermsSchema.nullable(),
    providerFormality: z.enum(providerFormalities).nullable(),
    returnReason: z.string().nullable().describe('Why the care provider returned it'),
    signatures: z.array(Signature),
    assessment: AssessmentSchema.nullable(),
    nextOperations: z.array(z.string()).describe('What the caller may do with it now'),
  })
  .meta({ id: 'Agreement', description: 'Zorgovereenkomst' });

export const AgreementFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  careProviderId: recordId('care-provider').exactOptional(),
  status: z.enum(agreementStatuses).exactOptional().describe('Only agreements with this status'),
  kind: z.enum(agreementKinds).exactOptional().describe('Only agreements of this kind'),
});

export const ReturnReason = z.strictObject({ reason: text(1000) }).meta({ id: 'ReturnReason' });
export const NewAssessment = z
  .strictObject({ decision: z.enum(['approve', 'reject']), reason: text(1000).exactOptional() })
  .meta({ id: 'NewAssessment', description: 'A rejection has a reason' });
export const NewTermination = z
  .strictObject({ end: IsoDateText, reason: text(1000).exactOptional() })
  .meta({ id: 'NewTermination', description: 'Beëindiging by the budget holder; end is the last day' });

export const CheckReport = z
  .object({ issues: z.array(IssueSchema) })
  .meta({ id: 'CheckReport', description: 'Empty when nothing is wrong' });
