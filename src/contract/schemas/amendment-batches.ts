import { z } from 'zod';
import { decisionsOf } from './decisions.ts';
import { agreementStatuses, roles } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { NewAmendment } from './amendments.ts';
import { Cents, IssueSchema, line, recordId } from './base.ts';
import { payCents } from './effects.ts';

export const AmendmentInput = z
  .strictObject({
    reference: line(80).describe('Comes back in the answer; what is amended before is known by what it says'),
    agreementId: recordId('agreement'),
    ...NewAmendment.shape,
    raiseBasisPoints: z
      .int()
      .min(-5000)
      .max(10_000)
      .exactOptional()
      .describe(
        'Raise of each rate and of the fixed monthly amount, of the day before, in hundredths of a percent; below zero it is a cut',
      ),
  })
  .meta({ id: 'AmendmentInput', description: 'An amendment of an approved agreement, which is shared at once' });

export const AmendmentBatch = z
  .strictObject({
    amendments: z.array(AmendmentInput).min(1).max(batchLimit).describe('The amendments; the answer has their order'),
  })
  .meta({ id: 'AmendmentBatch', description: `1 to ${batchLimit} amendments, each answered by itself` });

/** The border looks at the envelope only, so that one malformed amendment is rejected alone. */
export const AmendmentEnvelope = z.strictObject({ amendments: z.array(z.unknown()).min(1).max(batchLimit) });

const resultFacts = {
  reference: z.string(),
  agreementId: recordId('agreement').nullable(),
  version: z.int().min(1).nullable().describe('Version that the agreement has once the new terms hold'),
  status: z.enum(agreementStatuses).nullable(),
  signers: z.array(z.enum(roles)).describe('Who must sign it, in this order; a representative signs for the holder'),
  needsAssessment: z.boolean().describe('The budget provider must approve it'),
  issues: z.array(IssueSchema),
};
export const AmendmentResult = z
  .object({ outcome: z.enum(['created', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'AmendmentResult' });
export const AmendmentBatchAnswer = z
  .object({ results: z.array(AmendmentResult) })
  .meta({ id: 'AmendmentBatchAnswer', description: 'In the order of the request' });

export const AmendmentCost = z
  .object({
    awardId: recordId('award'),
    extraCents: Cents.describe('What it costs this award more, to the last day of the award; below zero it costs less'),
    leftCents: Cents.describe('Left of the award at its end by the forecast, as things are now'),
  })
  .meta({ id: 'AmendmentCost', description: 'An estimate, as the forecast of a budget is' });
export const AmendmentPreview = z
  .object({
    outcome: z.enum(['acceptable', 'duplicate', 'rejected']),
    ...resultFacts,
    ...payCents,
    costs: z.array(AmendmentCost).nullable().describe('null for callers who may not see budgets'),
  })
  .meta({ id: 'AmendmentPreview' });
export const AmendmentPreviewAnswer = z
  .object({ results: z.array(AmendmentPreview) })
  .meta({ id: 'AmendmentPreviewAnswer', description: 'What the batch would answer; nothing is stored' });

const amendmentDecisions = decisionsOf({
  name: 'Amendment',
  of: 'amendment',
  choices: ['sign', 'submit', 'approve', 'reject'],
  said: 'Sign, send in, approve or reject',
});
export const AmendmentDecision = amendmentDecisions.one;
export const AmendmentDecisionBatch = amendmentDecisions.batch;
export const AmendmentDecisionResult = amendmentDecisions.result;
export const AmendmentDecisionAnswer = amendmentDecisions.answer;
