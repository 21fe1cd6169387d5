import { z } from 'zod';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import {
  GeneralTermsSchema,
  NewAgreement,
  PartiesSchema,
  WorkArrangementsSchema,
} from '../../../contract/schemas/agreements.ts';
import { NewCareProvider } from '../../../contract/schemas/people.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { newError } from '../../../sdk/errors/new-error.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { asObject } from '../../input/json-object.ts';
import { readJson } from '../../input/read-json.ts';
import type { PartialAnswers } from './answers.ts';
import { answersIn } from './document.ts';

/** A NewAgreement of which flags may give the rest, and beside it a care provider that is new. */
const DocumentSchema = z.strictObject({
  budgetHolderId: NewAgreement.shape.budgetHolderId,
  careProvider: NewCareProvider.omit({ budgetHolderId: true }).partial().exactOptional(),
  parties: PartiesSchema.partial().exactOptional(),
  workArrangements: WorkArrangementsSchema.partial().exactOptional(),
  generalTerms: GeneralTermsSchema.partial().exactOptional(),
});

/** No question asks whether somebody stands in a register, so the portal would not get to see a claim that it refuses. */
function registerClaims(careProvider: NonNullable<z.output<typeof DocumentSchema>['careProvider']>): Issue[] {
  return (['careRegistered', 'bigRegistered'] as const)
    .filter((flag) => careProvider[flag] === true)
    .map((flag) => newIssue('PROVIDER_REGISTER_FLAG', `careProvider.${flag}`, {}));
}

export async function readDocument(context: Context, file: string): Promise<PartialAnswers> {
  const document = asObject(await readJson(context, file), file);
  const { error } = DocumentSchema.safeParse(document);
  if (error) throw await newError('invalid-input', context.language, { issues: schemaIssues(error, document) });
  const { careProvider, parties } = document as z.output<typeof DocumentSchema>;
  const claims = registerClaims(careProvider ?? {});
  if (claims.length > 0) throw await newError('rules-violated', context.language, { issues: claims });
  if (careProvider !== undefined && parties?.careProviderId !== undefined) {
    throw new CliError('options-conflict', { one: 'careProvider', other: 'parties.careProviderId' });
  }
  return answersIn(document);
}
