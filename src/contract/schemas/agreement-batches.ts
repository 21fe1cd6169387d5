import { z } from 'zod';
import { agreementStatuses } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { NewAgreement } from './agreements.ts';
import { IssueSchema, line, recordId, text } from './base.ts';

export const AgreementInput = z
  .strictObject({
    reference: line(80).describe('The same budget holder and reference never makes a second draft'),
    ...NewAgreement.shape,
  })
  .meta({ id: 'AgreementInput', description: 'A draft: any steps that are already known' });

export const AgreementBatch = z
  .strictObject({
    agreements: z.array(AgreementInput).min(1).max(batchLimit).describe('The drafts; the answer has their order'),
  })
  .meta({ id: 'AgreementBatch', description: `1 to ${batchLimit} drafts, each answered by itself` });

/** The border looks at the envelope only, so that one malformed draft is rejected alone. */
export const AgreementEnvelope = z.strictObject({ agreements: z.array(z.unknown()).min(1).max(batchLimit) });

const resultFacts = {
  reference: z.string(),
  agreementId: recordId('agreement').nullable(),
  status: z.enum(agreementStatuses).nullable(),
  issues: z
    .array(IssueSchema)
    .describe('Of a draft that is made: what is still wrong or missing before it can be shared'),
};
export const AgreementResult = z
  .object({ outcome: z.enum(['created', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'AgreementResult' });
export const AgreementBatchAnswer = z
  .object({ results: z.array(AgreementResult) })
  .meta({ id: 'AgreementBatchAnswer', description: 'In the order of the request' });
export const AgreementPreview = z
  .object({ outcome: z.enum(['acceptable', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'AgreementPreview' });
export const AgreementPreviewAnswer = z
  .object({ results: z.array(AgreementPreview) })
  .meta({ id: 'AgreementPreviewAnswer', description: 'What the batch would answer; nothing is stored' });

export const AgreementDecision = z
  .strictObject({
    agreementId: recordId('agreement'),
    version: z.int().min(1).max(1_000_000).describe('The version of the agreement that was read'),
    decision: z.enum(['approve', 'reject']).describe('Approve or reject'),
    reason: text(1000).exactOptional().describe('Why; a rejection must have one'),
  })
  .meta({ id: 'AgreementDecision', description: 'A rejection has a reason' });
export const AgreementDecisionBatch = z
  .strictObject({
    decisions: z.array(AgreementDecision).min(1).max(batchLimit).describe('The decisions; the answer has their order'),
  })
  .meta({ id: 'AgreementDecisionBatch' });
export const AgreementDecisionResult = z
  .object({
    agreementId: recordId('agreement'),
    version: z.int().min(1),
    outcome: z.enum(['done', 'refused']),
    status: z.enum(agreementStatuses).nullable(),
    issues: z.array(IssueSchema),
  })
  .meta({ id: 'AgreementDecisionResult' });
export const AgreementDecisionAnswer = z
  .object({ results: z.array(AgreementDecisionResult) })
  .meta({ id: 'AgreementDecisionAnswer', description: 'In the order of the request' });
