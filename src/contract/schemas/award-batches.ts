import { z } from 'zod';
import { awardStatuses } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { NewAward } from './awards.ts';
import { IssueSchema, line, recordId } from './base.ts';

const { budgetHolderId: _id, budgetHolder: _new, representatives: _named, ...terms } = NewAward.shape;

export const AwardInput = z
  .strictObject({
    reference: line(80).describe('Comes back in the answer; what was entered before is known by what it says'),
    budgetHolderId: recordId('budget-holder').describe('A holder whom the office knows; others are entered one by one'),
    ...terms,
  })
  .meta({ id: 'AwardInput', description: 'An award of a holder whom the office knows' });

export const AwardBatch = z
  .strictObject({
    awards: z.array(AwardInput).min(1).max(batchLimit).describe('The awards; the answer has their order'),
  })
  .meta({ id: 'AwardBatch', description: `1 to ${batchLimit} awards, each answered by itself` });

/** The border looks at the envelope only, so that one malformed award is rejected alone. */
export const AwardEnvelope = z.strictObject({ awards: z.array(z.unknown()).min(1).max(batchLimit) });

const resultFacts = {
  reference: z.string(),
  awardId: recordId('award').nullable(),
  status: z.enum(awardStatuses).nullable(),
  issues: z.array(IssueSchema),
};
export const AwardResult = z
  .object({ outcome: z.enum(['created', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'AwardResult' });
export const AwardBatchAnswer = z
  .object({ results: z.array(AwardResult) })
  .meta({ id: 'AwardBatchAnswer', description: 'In the order of the request' });
export const AwardPreview = z
  .object({ outcome: z.enum(['acceptable', 'duplicate', 'rejected']), ...resultFacts })
  .meta({ id: 'AwardPreview' });
export const AwardPreviewAnswer = z
  .object({ results: z.array(AwardPreview) })
  .meta({ id: 'AwardPreviewAnswer', description: 'What the batch would answer; nothing is stored' });
