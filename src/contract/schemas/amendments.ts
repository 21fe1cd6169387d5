import { z } from 'zod';
import { agreementStatuses, amendmentParties, roles } from '../../domain/words.ts';
import { rateLimit } from '../limits.ts';
import {
  AssessmentSchema,
  GeneralTermsSchema,
  PartiesSchema,
  RateLineSchema,
  Signature,
  WorkArrangementsSchema,
} from './agreements.ts';
import { DateTimeText, IsoDateText, IssueSchema, markPersonal, page, pageQuery, recordId, text } from './base.ts';

/** A version as it stands in a path. */
export const VersionNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .describe('Version of the agreement, for example 2');

/** A field that may be absent from the terms is taken out of them with null. */
type Changed<Shape extends z.ZodRawShape> = {
  [Name in keyof Shape]: Shape[Name] extends z.ZodExactOptional<infer Inner extends z.ZodType>
    ? z.ZodExactOptional<z.ZodNullable<Inner>>
    : z.ZodExactOptional<Extract<Shape[Name], z.ZodType>>;
};

function changed<Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>): Changed<Shape> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const inner = field as z.ZodType;
      if (!(inner instanceof z.ZodExactOptional)) return [name, z.exactOptional(inner)];
      const { description = '' } = inner;
      return [
        name,
        z.exactOptional(z.nullable(inner.unwrap() as z.ZodType).describe(`${description}; null takes it out`)),
      ];
    }),
  ) as Changed<Shape>;
}

const changes = {
  parties: z
    .strictObject(changed(PartiesSchema))
    .meta({ id: 'PartiesChange', description: 'What changes in step 1, Partijen; what is absent stays' })
    .exactOptional(),
  workArrangements: z
    .strictObject(changed(WorkArrangementsSchema))
    .meta({ id: 'WorkArrangementsChange', description: 'What changes in step 2, Werkafspraken; what is absent stays' })
    .exactOptional(),
  generalTerms: z
    .strictObject(changed(GeneralTermsSchema))
    .meta({ id: 'GeneralTermsChange', description: 'What changes in step 3, Algemene afspraken; what is absent stays' })
    .exactOptional(),
  rates: z
    .array(RateLineSchema)
    .max(rateLimit)
    .exactOptional()
    .describe('Rates that change or are added, by care and unit; the others stay'),
};
const from = IsoDateText.describe('First day on which the new terms hold, YYYY-MM-DD');

export const NewAmendment = z
  .strictObject({ from, ...changes })
  .meta({ id: 'NewAmendment', description: 'Whole steps, or only the fields that change' });
export const AmendmentChange = z
  .strictObject({ from: from.exactOptional(), ...changes })
  .meta({ id: 'AmendmentChange', description: 'What becomes different in an amendment that is still a draft' });
export const AmendmentReturn = z
  .strictObject({ reason: text(1000).describe('Why, for the other party to read') })
  .meta({ id: 'AmendmentReturn' });
export const AmendmentAssessment = z
  .strictObject({
    decision: z.enum(['approve', 'reject']).describe('Approve or reject'),
    reason: text(1000).exactOptional().describe('Why; a rejection must have one'),
  })
  .meta({ id: 'AmendmentAssessment', description: 'A rejection has a reason' });

const summary = {
  agreementId: recordId('agreement'),
  version: z.int().min(1).describe('Version that the agreement has once the new terms hold'),
  amends: z.int().min(1).describe('Version whose terms it changes'),
  from,
  status: z.enum(agreementStatuses).describe('approved: agreed by all who had to'),
  begunBy: z.enum(amendmentParties).describe('The party that drafts it'),
  isInForce: z.boolean().describe('Its terms are those of today'),
  signers: z.array(z.enum(roles)).describe('Who must sign it, in this order; a representative signs for the holder'),
  needsAssessment: z.boolean().describe('The budget provider must approve it'),
  changedAt: DateTimeText,
};
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const TermsChangeSchema = z
  .object({
    field: z.string().describe('What changes, as workArrangements.rates.nursing.hour'),
    was: markPersonal(value).describe('null when there was nothing'),
    becomes: markPersonal(value).describe('null when there is nothing any more'),
    needsProvider: z.boolean().describe('The care provider must sign for it'),
    needsAssessment: z.boolean().describe('The budget provider must approve it'),
  })
  .meta({ id: 'TermsChange', description: 'One field that becomes different' });

export const AgreementComparison = z
  .object({
    id: recordId('agreement'),
    version: z.int().min(1),
    comparedWith: z
      .object({ agreementId: recordId('agreement'), version: z.int().min(1) })
      .nullable()
      .describe('The text before; null when there is none that the caller has seen'),
    changes: z.array(
      TermsChangeSchema.pick({ field: true, was: true, becomes: true }).meta({
        id: 'TermsDifference',
        description: 'One field that differs',
      }),
    ),
  })
  .meta({ id: 'AgreementComparison', description: 'An agreement beside the text before' });

export const AmendmentSummary = z.object(summary).meta({ id: 'AmendmentSummary' });
export const AmendmentPage = page(AmendmentSummary, 'AmendmentPage');
export const AmendmentFilter = z.strictObject(pageQuery);

export const Amendment = z
  .object({
    ...summary,
    parties: PartiesSchema,
    workArrangements: WorkArrangementsSchema,
    generalTerms: GeneralTermsSchema,
    changes: z.array(TermsChangeSchema),
    declaredDifferenceCents: z
      .int()
      .describe('What care that was declared at the former rates would cost more; told, and not paid by itself'),
    issues: z.array(IssueSchema).describe('What is wrong with it while it is a draft'),
    returnReason: z.string().nullable().describe('Why the other party returned it'),
    signatures: z.array(Signature),
    assessment: AssessmentSchema.nullable(),
    nextOperations: z.array(z.string()).describe('What the caller may do with it now'),
  })
  .meta({ id: 'Amendment', description: 'Wijziging of a zorgovereenkomst: its next version' });
