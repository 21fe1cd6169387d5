import type { KyselyPlugin } from 'kysely';
import { COVER, type Secrets } from '../secrets.ts';

const SIGN = COVER.charCodeAt(0);

/** Opens, in every answer of the database, the texts that are sealed where they stand. */
export function openCovered({ unseal }: Pick<Secrets, 'unseal'>): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      for (const row of result.rows) openRow(row, unseal);
      return result;
    },
  };
}

// The rows were made for this answer, so that nobody else sees them change.
function openRow(row: Record<string, unknown>, unseal: (sealed: string) => string): void {
  for (const name in row) {
    const value = row[name];
    if (typeof value === 'string') row[name] = uncovered(value, unseal);
  }
}

/** A text as somebody wrote it, whether it stands covered or, from an older version, in the clear. */
export function uncovered(value: string, unseal: Secrets['unseal']): string {
  return value.charCodeAt(0) === SIGN ? unseal(value.slice(COVER.length)) : value;
}
