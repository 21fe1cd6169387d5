import { batchLineLimit } from '../../../contract/limits.ts';
import { fits } from '../../../contract/conforms.ts';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { DeclarationInputSchema } from '../../../contract/schemas/declarations.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { readReference } from '../../batch/read-reference.ts';

/** One declaration as it came in: well-formed, or what is wrong with its form. */
export type ReadDeclaration =
  | { reference: string; input: DeclarationInput; malformed?: undefined }
  | { reference: string; input?: undefined; malformed: readonly Issue[] };

/** Reads a batch, unless it has more lines than the portal takes at once. */
export async function readDeclarations(values: readonly unknown[]): Promise<ReadDeclaration[]> {
  const found = values.reduce<number>((sum, value) => sum + linesIn(value), 0);
  if (found > batchLineLimit) {
    const issues = [newIssue('FIELD_TOO_MANY', 'declarations.lines', { found, maximum: batchLineLimit })];
    throw new PortalError('too-large', { issues, params: { limit: batchLineLimit } });
  }
  return inTurns(values, readDeclaration);
}

function linesIn(value: unknown): number {
  const lines: unknown = typeof value === 'object' && value !== null && 'lines' in value && value.lines;
  return Array.isArray(lines) ? lines.length : 0;
}

/** Each by itself: a malformed declaration does not take the others with it. */
function readDeclaration(value: unknown): ReadDeclaration {
  if (fits(DeclarationInputSchema, value)) return asWellFormed(value);
  const read = DeclarationInputSchema.safeParse(value);
  return read.success
    ? { reference: read.data.reference, input: read.data }
    : { reference: readReference(value), malformed: schemaIssues(read.error, value) };
}

export function asWellFormed(input: DeclarationInput): ReadDeclaration {
  return { reference: input.reference, input };
}
