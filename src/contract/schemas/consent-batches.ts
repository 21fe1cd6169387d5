import { z } from 'zod';
import { agreementStatuses } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { NewConsent } from './agreements.ts';
import { IssueSchema, recordId } from './base.ts';

export const ConsentBatch = z
  .strictObject({
    consents: z
      .array(z.strictObject({ agreementId: recordId('agreement'), ...NewConsent.shape }).meta({ id: 'ConsentInput' }))
      .min(1)
      .max(batchLimit)
      .describe('The consents; the answer has their order'),
  })
  .meta({ id: 'ConsentBatch', description: `1 to ${batchLimit} consents, each answered by itself` });

export const ConsentResult = z
  .object({
    agreementId: recordId('agreement'),
    version: z.int().nullable().describe('The version of the agreement; null when it is not found'),
    outcome: z.enum(['done', 'refused']),
    status: z.enum(agreementStatuses).nullable(),
    consentId: recordId('consent').nullable().describe('The consent, also when it was given before'),
    issues: z.array(IssueSchema),
  })
  .meta({ id: 'ConsentResult' });

export const ConsentBatchAnswer = z
  .object({ results: z.array(ConsentResult) })
  .meta({ id: 'ConsentBatchAnswer', description: 'In the order of the request' });
