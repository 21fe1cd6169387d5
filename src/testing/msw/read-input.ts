import type { z } from 'zod';
import { schemaIssues } from '../../contract/schemas/schema-issues.ts';
import { schemas } from '../../contract/schemas/schemas.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

interface Inputs {
  output?: z.ZodType;
  input?: z.ZodType;
  envelope?: z.ZodType;
}

/** What a call sends, as the contract asks for it; a refusal when it is something else. */
export async function readInput({ name, operation, request }: Call): Promise<{ input: unknown } | Response> {
  if (operation.input !== true) return { input: undefined };
  const known: Inputs = schemas[name];
  const schema = known.envelope ?? known.input;
  let sent: unknown;
  try {
    sent = operation.method === 'GET' ? Object.fromEntries(new URL(request.url).searchParams) : await request.json();
  } catch {
    return problem('malformed-json');
  }
  const read = schema?.safeParse(sent);
  if (read?.success === false) return problem('invalid-input', { issues: schemaIssues(read.error, sent) });
  return { input: read?.data };
}
