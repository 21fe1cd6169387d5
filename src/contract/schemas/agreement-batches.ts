import { z } from 'zod';
import { decisionsOf } from './decisions.ts';
import { agreementStatuses } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { NewAgreement } from './agreements.ts';
import { IssueSchema, line, recordId } from './base.ts';

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

const agreementDecisions = decisionsOf({
  name: 'Agreement',
  of: 'agreement',
  choices: ['approve', 'reject'],
  said: 'Approve or reject',
});
export const AgreementDecision = agreementDecisions.one;
export const AgreementDecisionBatch = agreementDecisions.batch;
export const AgreementDecisionResult = agreementDecisions.result;
export const AgreementDecisionAnswer = agreementDecisions.answer;
