import { EarlierDeclarations } from '../journal/earlier/earlier-declarations.ts';
import { readHandedIn } from '../journal/earlier/handed-in.ts';
import type { JobFacts, Journal } from '../journal/journal.ts';

/**
 * The imports that count: of which caller, to which portal, and since when. A snapshot knows what was answered before
 * that moment.
 */
export interface EarlierQuery {
  /** The folder of the jobs; undefined when there are none. */
  folder: string | undefined;
  portal: string;
  caller: string;
  since: string;
}

/** Finds what imports on this machine handed in after a snapshot was taken, and notes it in the journal of a check. */
export function findEarlierImports(journal: Journal, { folder, ...wanted }: EarlierQuery): EarlierDeclarations {
  const declarations = folder === undefined ? [] : readHandedIn(folder, (facts) => isWanted(facts, wanted));
  return new EarlierDeclarations(journal, declarations);
}

function isWanted(facts: Partial<JobFacts>, { portal, caller, since }: Omit<EarlierQuery, 'folder'>): boolean {
  return (
    facts.kind === 'declarations' &&
    facts.dryRun === false &&
    facts.portal === portal &&
    facts.caller === caller &&
    (facts.finishedAt === undefined || facts.finishedAt > since)
  );
}
