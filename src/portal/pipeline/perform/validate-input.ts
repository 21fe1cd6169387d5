import { z } from 'zod';
import { fits } from '../../../contract/conforms.ts';
import { batchLimit } from '../../../contract/limits.ts';
import type { OperationName } from '../../../contract/operations.ts';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { schemas, type OperationSchemas } from '../../../contract/schemas/schemas.ts';
import { PortalError } from '../../answers/portal-error.ts';

const nothing = z.strictObject({}).optional();

/** Gives the caller's input with defaults filled in, or refuses it with everything that is wrong at once. */
export function validateInput(operation: OperationName, input: unknown): unknown {
  const { input: schema = nothing, envelope = schema }: OperationSchemas = schemas[operation];
  return parseInput(envelope, input);
}

/** Refuses input that an operation does not take. */
export function checkNoInput(input: unknown): void {
  parseInput(nothing, input);
}

function parseInput(schema: z.ZodType, input: unknown): unknown {
  if (fits(schema, input)) return input;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const limit = passedLimit(result.error);
  const issues = schemaIssues(result.error, input);
  if (limit !== undefined) throw new PortalError('too-large', { issues, params: { limit } });
  throw new PortalError('invalid-input', { issues });
}

/** The number of items that may be sent at once, when more were sent. */
function passedLimit({ issues }: z.ZodError): number | undefined {
  for (const issue of issues) {
    const most = issue.code === 'too_big' && issue.origin === 'array' ? Number(issue.maximum) : 0;
    if (most >= batchLimit) return most;
  }
  return undefined;
}
