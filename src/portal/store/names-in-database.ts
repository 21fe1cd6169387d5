import type { KyselyPlugin } from 'kysely';

const written = new Map<string, string>();
const read = new Map<string, string>();

/** A name as the database has it: `budgetHolder` is `budget_holder`. */
export function nameInDatabase(name: string): string {
  return known(written, name, () => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function nameInCode(name: string): string {
  return known(read, name, () => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));
}

function known(names: Map<string, string>, name: string, make: () => string): string {
  let found = names.get(name);
  if (found === undefined) names.set(name, (found = make()));
  return found;
}

/**
 * Names the columns of an answer as the code does. In a query the compilers of the dialects write the names: Kysely's own
 * plugin makes each query anew for them.
 */
export const namesInCode: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withNamesInCode) }),
};

function withNamesInCode(row: Record<string, unknown>): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const name in row) named[nameInCode(name)] = row[name];
  return named;
}
