import type { z } from 'zod';
import { schemaIssues } from '../../../contract/schema-issues.ts';
import { PortalError } from '../../answers/portal-error.ts';

/** What a request to a practice route brings, or everything that is wrong with it at once. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw new PortalError('invalid-input', { issues: schemaIssues(result.error, body) });
}
