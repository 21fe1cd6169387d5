import type { OperationName } from '../../contract/operations.ts';
import type { Issue } from '../../domain/issue.ts';

/**
 * What the contract has against the body of a write. Judged is what the portal will read: in JSON an undefined field is an
 * absent one, and a date a text.
 */
export async function inputIssues(name: OperationName, input: unknown, body: string): Promise<Issue[]> {
  loading ??= Promise.all([import('../../contract/schemas.ts'), import('../../contract/schema-issues.ts')]);
  const [{ schemas }, { schemaIssues }] = await loading;
  const facts = schemas[name];
  if (!('input' in facts) || facts.input.safeParse(input).success) return [];
  const sent: unknown = JSON.parse(body);
  const { error } = facts.input.safeParse(sent);
  return error === undefined ? [] : schemaIssues(error, sent);
}

// Kept, because asking for a module again costs more than the check itself.
let loading:
  | Promise<[typeof import('../../contract/schemas.ts'), typeof import('../../contract/schema-issues.ts')]>
  | undefined;
