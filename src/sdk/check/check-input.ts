import type { OperationName } from '../../contract/operations.ts';
import type { Issue } from '../../domain/issue.ts';

async function load() {
  const [{ schemas }, { schemaIssues }] = await Promise.all([
    import('../../contract/schemas/schemas.ts'),
    import('../../contract/schemas/schema-issues.ts'),
  ]);
  return { schemas, schemaIssues };
}

// The module is kept, because asking for it again costs more than the check itself.
let loaded: ReturnType<typeof load> | undefined;

/**
 * Finds what the contract has against the body of a write. It judges what the portal will read: in JSON an undefined field is an
 * absent one, and a date a text.
 */
export async function inputIssues(name: OperationName, input: unknown, body: string): Promise<Issue[]> {
  const { schemas, schemaIssues } = await (loaded ??= load());
  const facts = schemas[name];
  if (!('input' in facts) || facts.input.safeParse(input).success) return [];
  const sent: unknown = JSON.parse(body);
  const { error } = facts.input.safeParse(sent);
  return error === undefined ? [] : schemaIssues(error, sent);
}
