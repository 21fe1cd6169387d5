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
  agreementWaits,
  amendmentParties,
  budgetProviderKinds,
  careFunctions,
  careLaws,
  careUnits,
  consentKinds,
  employerChargeLevels,
  familyRelations,
  holidayHours,
  hoursPatterns,
  providerFormalities,
  roles,
  terminationGrounds,
  termKinds,
} from '../../domain/words.ts';
import { rateLimit } from '../limits.ts';
import { payEffect } from './effects.ts';
import {
  attachedPdf,
  DateTimeText,
  IsoDateText,
  IssueSchema,
  line,
  Minutes,
  name,
  page,
  pageQuery,
  markPersonal,
  recordId,
  text,
  type Fields,
} from './base.ts';
import { BudgetHolderReference } from './people.ts';

const cents = z.int().min(1).max(1_000_000_00);

export const RateLineSchema = z
  .strictObject({
    careFunction: z.enum(careFunctions).describe('Kind of care'),
    unit: z.enum(careUnits).describe('What the rate is for one of'),
    cents: cents.describe('Gross rate of one unit in euro cents'),
    depositCents: cents
      .exactOptional()
      .describe('Part of the rate in euro cents that a voluntary deposit bears, when it is above the maximum'),
  } satisfies Fields<RateLine>)
  .meta({ id: 'RateLine', description: 'What one unit of a care function costs, gross' });

export const PartiesSchema = z
  .strictObject({
    kind: z.enum(agreementKinds).describe('Which of the four SVB models'),
    careProviderId: recordId('care-provider'),
    awardIds: z.array(recordId('award')).min(1).max(4).describe('Awards that pay for the care, one to four'),
    familyRelation: z.enum(familyRelations).describe('How the care provider is related to the holder'),
    residentialInitiative: z.boolean().exactOptional().describe('The organisation is a residential initiative'),
  } satisfies Fields<Parties>)
  .meta({ id: 'Parties', description: 'Step 1, Partijen' }) satisfies z.ZodType<Parties>;

export const WorkArrangementsSchema = z
  .strictObject({
    start: IsoDateText.describe('First day, YYYY-MM-DD'),
    termKind: z.enum(termKinds).describe('For a fixed term, indefinite, or to replace another care provider'),
    end: IsoDateText.exactOptional().describe('Last day, YYYY-MM-DD; absent when the term is indefinite'),
    replacesAgreementId: recordId('agreement')
      .exactOptional()
      .describe('Agreement of the care provider that is replaced'),
    expiryNotice: z
      .boolean()
      .exactOptional()
      .describe('Of an employment of six months or longer: that it ends on the last day is announced in the agreement'),
    trialPeriodMonths: z.int().min(0).max(12).exactOptional().describe('Trial period in months'),
    waitingDays: z.int().min(0).max(2).exactOptional().describe('Days without pay at the begin of a sickness'),
    noticePeriodMonths: z.int().min(0).max(12).exactOptional().describe('Notice period in months'),
    hoursPattern: z.enum(hoursPatterns).describe('Fixed hours, or on call'),
    minutesPerWeek: z.int().min(1).max(10_080).exactOptional().describe('Working time a week, in minutes'),
    daysPerWeek: z.int().min(1).max(7).exactOptional().describe('Working days a week'),
    rates: z.array(RateLineSchema).max(rateLimit).describe('What each kind of care costs'),
    holidayHours: z
      .enum(holidayHours)
      .exactOptional()
      .describe('Of an employee by the hour: the rates include holiday hours, or those are declared when taken'),
    monthlyAmountCents: cents
      .exactOptional()
      .describe('Fixed amount a month in euro cents, paid without a declaration'),
    monthlyCareFunction: z
      .enum(careFunctions)
      .exactOptional()
      .describe('Care that the amount a month is for; needed when an award has amounts by care function'),
    travelCentsPerKm: z
      .int()
      .min(1)
      .max(10_00)
      .exactOptional()
      .describe('Travel allowance in euro cents for each kilometre'),
  } satisfies Fields<WorkArrangements>)
  .meta({ id: 'WorkArrangements', description: 'Step 2, Werkafspraken' }) satisfies z.ZodType<WorkArrangements>;

export const GeneralTermsSchema = z
  .strictObject({
    activities: markPersonal(text(2000)).exactOptional().describe('What the care provider does'),
    careDescription: markPersonal(text(5000)).describe('The care that is given, as the budget provider assesses it'),
    payrollAdministration: z.boolean().describe('The SVB does the payroll'),
    payrollTaxCredit: z.boolean().exactOptional().describe('The payroll tax credit (loonheffingskorting) is applied'),
    employerCharges: z.enum(employerChargeLevels).exactOptional().describe('Level of the employer charges'),
    thirdPartyClause: z.boolean().describe('The third-party clause (derdenbeding) is part of the agreement'),
    sixWeekClause: z.boolean().describe('The six-week clause is part of the agreement'),
    otherTerms: markPersonal(text(5000)).exactOptional().describe('Anything else that was agreed'),
    identitySeen: z.boolean().exactOptional().describe('The holder saw proof of who the employee is, for the payroll'),
    contractNumber: markPersonal(line(50)).exactOptional().describe("The organisation's own number of the agreement"),
    clientNumber: markPersonal(line(50)).exactOptional().describe("The organisation's own number of the holder"),
    signatoryName: markPersonal(name(200)).exactOptional().describe('Who signs for the organisation'),
    tariffList: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .describe('SHA-256 of the tariff list of the organisation, a PDF that was added to the agreement'),
    signatoryFunction: markPersonal(line(100)).exactOptional().describe('As what they sign for the organisation'),
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

const versionChanged = z
  .int()
  .min(1)
  .max(1_000_000)
  .exactOptional()
  .describe('Of what a care provider changes: the version that was read');

export const AgreementChange = z
  .strictObject({
    ...draftSteps,
    version: versionChanged,
  })
  .meta({ id: 'AgreementChange', description: 'Whole steps; a step that is absent stays as it is' });

export const TariffListDocument = z
  .strictObject({ document: attachedPdf, version: versionChanged })
  .meta({ id: 'TariffListDocument' });

export const Signature = z
  .object({ role: z.enum(roles), name: markPersonal(z.string()), signedAt: DateTimeText })
  .meta({ id: 'Signature' });
export const AssessmentSchema = z
  .object({
    decision: z.enum(['approve', 'reject']),
    reason: z.string().nullable(),
    assessedAt: DateTimeText,
  })
  .meta({ id: 'Assessment', description: 'Beoordeling by the budget provider' });

export const OpenAmendment = z
  .object({
    version: z.int().min(1).describe('Version that the agreement has once the new terms hold'),
    from: IsoDateText.describe('First day on which the new terms hold, YYYY-MM-DD'),
    status: z.enum(agreementStatuses),
    needsAssessment: z.boolean().describe('The budget provider must approve it'),
    nextOperations: z.array(z.string()).describe('What the caller may do with the amendment now'),
  })
  .meta({ id: 'OpenAmendment', description: 'An amendment that is not decided yet' });

const summary = {
  id: recordId('agreement'),
  version: z.int().min(1).describe('Each sharing after a change makes a new, immutable version'),
  status: z.enum(agreementStatuses),
  kind: z.enum(agreementKinds).nullable(),
  budgetHolder: BudgetHolderReference,
  careProvider: z.object({ id: recordId('care-provider'), name: markPersonal(z.string()) }).nullable(),
  laws: z.array(z.enum(careLaws)),
  start: IsoDateText.nullable(),
  end: IsoDateText.nullable(),
  amendment: OpenAmendment.nullable().describe('The amendment that is under way, when the caller may see one'),
  unpaidAfter: IsoDateText.nullable().describe(
    'Last day that an award pays for, when that has come or is near and the agreement lasts longer; nothing is paid for care after it',
  ),
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
    endWithdrawalAskedBy: z
      .enum(amendmentParties)
      .nullable()
      .describe('The party that asked to take the end back, when the other has still to decide'),
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
  law: z.enum(careLaws).exactOptional().describe('Only agreements that a budget under this law pays for'),
  waitsFor: z
    .enum(agreementWaits)
    .exactOptional()
    .describe('Only agreements whose amendment waits for this by the caller; assess is the agreement itself as well'),
});

/**
 * Whoever vouches for what an agreement says names the version that they read, so that nobody signs, sends in, refuses
 * or ends what somebody else changed in the meantime.
 */
const versionRead = {
  version: z
    .int()
    .min(1)
    .max(1_000_000)
    .describe('The version that was read; when there is another by now, nothing is done'),
};

export const VersionRead = z
  .strictObject(versionRead)
  .meta({ id: 'VersionRead', description: 'The version of the agreement that the caller read' });
export const ReturnReason = z
  .strictObject({ ...versionRead, reason: text(1000).describe('Why, for the budget holder to read') })
  .meta({ id: 'ReturnReason' });
export const NewAssessment = z
  .strictObject({
    ...versionRead,
    decision: z.enum(['approve', 'reject']).describe('Approve or reject'),
    reason: text(1000).exactOptional().describe('Why; a rejection must have one'),
  })
  .meta({ id: 'NewAssessment', description: 'A rejection has a reason' });
export const NewTermination = z
  .strictObject({
    ...versionRead,
    end: IsoDateText.describe('Last day of the agreement, YYYY-MM-DD; given again, it is moved'),
    ground: z
      .enum(terminationGrounds)
      .exactOptional()
      .describe('Why it may end on that day; notice when absent, which takes its time'),
    reason: text(1000).exactOptional().describe('Why it ends'),
  })
  .meta({
    id: 'NewTermination',
    description: 'Beëindiging by the budget holder, or notice of the care provider; end is the last day',
  });

const onPaper = {
  givenOn: IsoDateText.describe('Day on which it was given on paper; the term of notice counts from then'),
  reason: text(1000).describe('Why, and how the office knows'),
};

export const RecordedTermination = NewTermination.omit({ reason: true })
  .extend({
    ...onPaper,
    givenBy: z.enum(amendmentParties).exactOptional().describe('The party that gave it; the budget holder when absent'),
  })
  .meta({ id: 'RecordedTermination', description: 'An end, or another last day, that was given on paper' });

export const RecordedEndWithdrawal = z
  .strictObject({ ...versionRead, reason: text(1000).describe('What was wrong about it, for both parties to read') })
  .meta({ id: 'RecordedEndWithdrawal', description: 'An end on paper that was recorded by mistake, taken back' });

export const RecordedExpiryNotice = z
  .strictObject({ ...versionRead, ...onPaper })
  .meta({ id: 'RecordedExpiryNotice', description: 'Aanzegging that the holder gave on paper' });

export const Continuation = z
  .strictObject({
    ...versionRead,
    decline: z.boolean().exactOptional().describe('Let the end stand that the other party asked to take back'),
    reason: text(1000).exactOptional().describe('Why'),
  })
  .meta({
    id: 'Continuation',
    description: 'Taking an end back: who gave it asks, and the agreement runs on once the other party says the same',
  });

export const AgreementEndEffect = z
  .object({
    ...payEffect,
    version: z.int().describe('The version of now'),
    end: IsoDateText.nullable().describe('Last day that the agreement would have; null when it goes on'),
    wasEnd: IsoDateText.nullable().describe('Last day that it has now; null when it goes on'),
  })
  .meta({
    id: 'AgreementEndEffect',
    description: 'What an end, or taking it back, does with the months that pay by themselves',
  });

export const CheckReport = z
  .object({ issues: z.array(IssueSchema) })
  .meta({ id: 'CheckReport', description: 'Empty when nothing is wrong' });

const reasonOfConsent = markPersonal(text(1000));

export const NewConsent = z
  .strictObject({
    kind: z.enum(consentKinds).describe('What the office lets through'),
    from: IsoDateText.describe('First day: of care, or on which the agreement or new terms may begin'),
    until: IsoDateText.describe('Last day of the same'),
    minutesPerWeek: z
      .int()
      .min(1)
      .max(10_080)
      .exactOptional()
      .describe('The most in a week, in minutes; needed for the hours of a week, and only there'),
    reason: reasonOfConsent.describe('Why the office consents'),
  })
  .meta({ id: 'NewConsent', description: 'Toestemming of the office of an award, for one agreement' });

export const ConsentWithdrawal = z
  .strictObject({
    consentId: recordId('consent'),
    from: IsoDateText.exactOptional().describe(
      'First day on which it holds no more: today or later; today when absent',
    ),
    reason: reasonOfConsent.describe('Why it is withdrawn'),
  })
  .meta({ id: 'ConsentWithdrawal', description: 'Care that was given while a consent held stays payable' });

export const Consent = z
  .object({
    id: recordId('consent'),
    agreementId: recordId('agreement'),
    kind: z.enum(consentKinds),
    from: IsoDateText,
    until: IsoDateText,
    minutesPerWeek: Minutes.nullable(),
    office: z.object({ kind: z.enum(budgetProviderKinds), code: z.string() }).describe('The office that gave it'),
    givenAt: DateTimeText,
    reason: reasonOfConsent.nullable().describe('For the office that gave it and the holder; null for a care provider'),
    withdrawnFrom: IsoDateText.nullable().describe('First day on which it holds no more'),
    withdrawalReason: reasonOfConsent.nullable(),
  })
  .meta({ id: 'Consent', description: 'Toestemming of an office' });

export const Consents = z
  .object({ items: z.array(Consent) })
  .meta({ id: 'Consents', description: 'Every consent for one agreement, the oldest first' });
