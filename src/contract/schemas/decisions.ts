import { z } from 'zod';
import { agreementStatuses } from '../../domain/words.ts';
import { batchLimit } from '../limits.ts';
import { IssueSchema, recordId, text } from './base.ts';

interface Decided<Choices extends readonly [string, ...string[]]> {
  /** What the schemas are called by: `Agreement` gives `AgreementDecision`. */
  name: string;
  /** What a version is of, for who reads the document of the API. */
  of: string;
  choices: Choices;
  /** The choices in words. */
  said: string;
}

/** The schemas of many decisions at once about texts that were read, and of what became of each. */
export function decisionsOf<const Choices extends readonly [string, ...string[]]>({
  name,
  of,
  choices,
  said,
}: Decided<Choices>) {
  const one = z
    .strictObject({
      agreementId: recordId('agreement'),
      version: z.int().min(1).max(1_000_000).describe(`The version of the ${of} that was read`),
      decision: z.enum(choices).describe(said),
      reason: text(1000).exactOptional().describe('Why; a rejection must have one'),
    })
    .meta({ id: `${name}Decision`, description: 'A rejection has a reason' });
  const batch = z
    .strictObject({
      decisions: z.array(one).min(1).max(batchLimit).describe('The decisions; the answer has their order'),
    })
    .meta({ id: `${name}DecisionBatch` });
  const result = z
    .object({
      agreementId: recordId('agreement'),
      version: z.int().min(1),
      outcome: z.enum(['done', 'refused']),
      status: z.enum(agreementStatuses).nullable(),
      issues: z.array(IssueSchema),
    })
    .meta({ id: `${name}DecisionResult` });
  const answer = z
    .object({ results: z.array(result) })
    .meta({ id: `${name}DecisionAnswer`, description: 'In the order of the request' });
  return { one, batch, result, answer };
}
