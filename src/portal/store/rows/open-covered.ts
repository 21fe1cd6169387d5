import type { KyselyPlugin } from 'kysely';
import { COVER, type Secrets } from '../secrets.ts';

const SIGN = COVER.charCodeAt(0);

/** Opens, in every answer of the database, the texts that are sealed where they stand. */
export function openCovered({ unseal }: Pick<Secrets, 'unseal'>): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      // Many rows may be about one person: what stands in them again and again is opened once.
      const last = new Map<string, Opened>();
      for (const row of result.rows) openRow(row, unseal, last);
      return result;
    },
  };
}

interface Opened {
  sealed: string;
  text: string;
}

// The rows were made for this answer, so that nobody else sees them change.
function openRow(row: Record<string, unknown>, unseal: Secrets['unseal'], last: Map<string, Opened>): void {
  for (const name in row) {
    const sealed = row[name];
    if (typeof sealed !== 'string' || sealed.charCodeAt(0) !== SIGN) continue;
    let opened = last.get(name);
    if (opened?.sealed !== sealed) last.set(name, (opened = { sealed, text: unseal(sealed.slice(COVER.length)) }));
    row[name] = opened.text;
  }
}

/** A text as somebody wrote it, whether it stands covered or, from an older version, in the clear. */
export function uncovered(value: string, unseal: Secrets['unseal']): string {
  return value.charCodeAt(0) === SIGN ? unseal(value.slice(COVER.length)) : value;
}
