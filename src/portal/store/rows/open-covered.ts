import type { KyselyPlugin } from 'kysely';
import { COVER, type Secrets } from '../secrets.ts';

const SIGN = COVER.charCodeAt(0);

/** Opens, in every answer of the database, the texts that are sealed where they stand. */
export function openCovered({ unseal }: Pick<Secrets, 'unseal'>): KyselyPlugin {
  const open = keepingOpened(unseal);
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      for (const row of result.rows) openRow(row, open);
      return result;
    },
  };
}

/** So many names of those whom somebody acts for are read at each of their calls. */
const MOST_KEPT = 32_768;
/** A longer text is no name. */
const LONGEST_KEPT = 256;

/**
 * Opens each text once, as long as there is room: many rows may be about one person, and whoever acts for thousands reads
 * the names of all of them at each call. What is kept stands in memory, as the keys do.
 */
function keepingOpened(unseal: Secrets['unseal']): Secrets['unseal'] {
  const kept = new Map<string, string>();
  return (sealed) => {
    if (sealed.length > LONGEST_KEPT) return unseal(sealed);
    const known = kept.get(sealed);
    if (known !== undefined) return known;
    const text = unseal(sealed);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(sealed, text);
    return text;
  };
}

// The rows were made for this answer, so that nobody else sees them change.
function openRow(row: Record<string, unknown>, open: Secrets['unseal']): void {
  for (const name in row) {
    const sealed = row[name];
    if (typeof sealed !== 'string' || sealed.charCodeAt(0) !== SIGN) continue;
    row[name] = open(sealed.slice(COVER.length));
  }
}

/** A text as somebody wrote it, whether it stands covered or, from an older version, in the clear. */
export function uncovered(value: string, unseal: Secrets['unseal']): string {
  return value.charCodeAt(0) === SIGN ? unseal(value.slice(COVER.length)) : value;
}
