import type { z } from 'zod';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { AgreementInput } from '../../../contract/schemas/agreement-batches.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Caller } from '../../access/caller.ts';
import { readReference } from '../../batch/read-reference.ts';
import { findHolder } from '../terms/draft-steps.ts';

type Steps = Omit<z.output<typeof AgreementInput>, 'reference' | 'budgetHolderId'>;

/** One draft as it came in: whose it is and what it says, or what is wrong with its form. */
export type ReadDraft =
  | { reference: string; budgetHolderId: number; steps: Steps; wrong?: undefined }
  | { reference: string; wrong: readonly Issue[] };

/** Each by itself: a malformed draft does not take the others with it. */
export function readDraft(value: unknown, caller: Caller): ReadDraft {
  const read = AgreementInput.safeParse(value);
  if (!read.success) return { reference: readReference(value), wrong: schemaIssues(read.error, value) };
  const { reference, budgetHolderId, ...steps } = read.data;
  const holder = findHolder(caller, budgetHolderId);
  return typeof holder === 'number' ? { reference, budgetHolderId: holder, steps } : { reference, wrong: [holder] };
}
