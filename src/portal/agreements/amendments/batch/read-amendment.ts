import type { z } from 'zod';
import { AmendmentInput } from '../../../../contract/schemas/amendment-batches.ts';
import { schemaIssues } from '../../../../contract/schemas/schema-issues.ts';
import type { Issue } from '../../../../domain/issue.ts';
import { recordNumber } from '../../../answers/record-number.ts';
import { readReference } from '../../../batch/read-reference.ts';

/** What is asked of one agreement. */
export type AskedAmendment = Omit<z.output<typeof AmendmentInput>, 'agreementId'> & { agreementId: number };

/** One amendment as it came in, or what is wrong with its form. */
export type ReadAmendment =
  { reference: string; asked: AskedAmendment } | { reference: string; asked?: undefined; wrong: readonly Issue[] };

/** Each by itself: a malformed amendment does not take the others with it. */
export function readAmendment(value: unknown): ReadAmendment {
  const read = AmendmentInput.safeParse(value);
  if (!read.success) return { reference: readReference(value), wrong: schemaIssues(read.error, value) };
  const { agreementId, ...asked } = read.data;
  return { reference: asked.reference, asked: { ...asked, agreementId: recordNumber('agreement', agreementId) } };
}
