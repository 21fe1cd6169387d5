import type { z } from 'zod';
import { schemaIssues } from '../../../contract/schemas/schema-issues.ts';
import { PortalError } from '../../answers/portal-error.ts';

/** Reads the body of a request to a practice route, or refuses it with everything that is wrong at once. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw new PortalError('invalid-input', { issues: schemaIssues(result.error, body) });
}
