import { fits } from '../../../contract/conforms.ts';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { DeclarationInputSchema } from '../../../contract/schemas/declarations.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { Issue } from '../../../domain/issue.ts';
import { readReference } from '../../batch/read-reference.ts';

/** One declaration as it came in: well-formed, or what is wrong with its form. */
export type ReadDeclaration =
  | { reference: string; input: DeclarationInput; malformed?: undefined }
  | { reference: string; input?: undefined; malformed: readonly Issue[] };

/** Each by itself: a malformed declaration does not take the others with it. */
export function readDeclaration(value: unknown): ReadDeclaration {
  if (fits(DeclarationInputSchema, value)) return asWellFormed(value);
  const read = DeclarationInputSchema.safeParse(value);
  return read.success
    ? { reference: read.data.reference, input: read.data }
    : { reference: readReference(value), malformed: schemaIssues(read.error, value) };
}

export function asWellFormed(input: DeclarationInput): ReadDeclaration {
  return { reference: input.reference, input };
}
