import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personaUserAgent, PgbClient, signIn } from '../../../src/index.ts';
import type { Place } from './place.ts';
import { pgbJson } from '../support/pgb.ts';

/** All that an import leaves: the same, however often it was disturbed. */
export interface Outcome {
  /** What the portal holds, without the numbers that it gave. */
  declarations: Record<string, object>;
  /** What the job tells of itself. */
  job: object;
  /** The result files by name. */
  files: Record<string, string>;
  /** What stands beside the job and its lock. */
  leftovers: string[];
}

export async function outcomeOf(place: Place, job: string): Promise<Outcome> {
  const shown = await pgbJson(place, ['import', 'show', job]);
  const results = readdirSync(place.results);
  return {
    declarations: await declarationsOf(place.portal.url),
    job: { ...shown, file: null, acceptedFile: null, rejectedFile: null, rejectedWorkbook: null },
    files: Object.fromEntries(
      results.map((name) => [name, withoutNumbers(readFileSync(join(place.results, name), 'utf8'))]),
    ),
    leftovers: readdirSync(join(place.home, 'imports')).filter((name) => !kept.test(name)),
  };
}

/** Jobs, their locks, and how a result file was left. */
const kept = /^[0-9a-f]{12}\.(sqlite|lock|result)$/;

/** By what tells them apart. */
async function declarationsOf(portal: string): Promise<Record<string, object>> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('organisation') });
  await using client = new PgbClient({ portal, auth: accessToken });
  const found: Record<string, object> = {};
  for await (const { id, submittedAt: _, ...facts } of client.declarations.list({ limit: 500 })) {
    const key = `${facts.agreementId} ${facts.month} ${facts.status} ${facts.reference ?? id}`;
    if (key in found) throw new Error(`There are two declarations ${key}`);
    found[key] = facts;
  }
  return found;
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/\bD\d{7,}\b/g, 'D…');
}
