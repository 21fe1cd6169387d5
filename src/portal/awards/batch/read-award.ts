import type { z } from 'zod';
import { AwardInput } from '../../../contract/schemas/award-batches.ts';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import type { Issue } from '../../../domain/issue.ts';
import { recordNumber } from '../../answers/record-number.ts';
import { readReference } from '../../batch/read-reference.ts';

/** What an award of a batch says, of the holder with this number. */
export interface AwardTermsRead extends Omit<z.output<typeof AwardInput>, 'reference' | 'budgetHolderId'> {
  budgetHolderId: number;
}

/** One award as it came in, or what is wrong with its form. */
export type ReadAward =
  | { reference: string; award: AwardTermsRead; wrong?: undefined }
  | { reference: string; award?: undefined; wrong: readonly Issue[] };

/** Each by itself: a malformed award does not take the others with it. */
export function readAward(value: unknown): ReadAward {
  const read = AwardInput.safeParse(value);
  if (!read.success) return { reference: readReference(value), wrong: schemaIssues(read.error, value) };
  const { reference, budgetHolderId, careFunctions, ...terms } = read.data;
  const number = recordNumber('budget-holder', budgetHolderId);
  return { reference, award: { ...terms, careFunctions: [...new Set(careFunctions)], budgetHolderId: number } };
}
