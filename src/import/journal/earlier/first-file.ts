import type { JobFacts } from '../journal.ts';
import type { Sqlite } from '../sqlite.ts';
import { hasTable, readJobs } from './handed-in.ts';

/** A file that holds what was left of an earlier import, where it stands and what is in it. */
export interface LeftFile {
  readonly paths: readonly string[];
  readonly sha256: string;
}

/**
 * Finds the sum of the first file, of whose lines a rejected file holds what was left: the file was imported before, or
 * it stands where an import left it. Null when neither is so, as when it has another name now.
 */
export function findFirstFile(folder: string, { paths, sha256 }: LeftFile): string | null {
  const jobs = [...readJobs(folder, (sqlite, facts) => [{ facts, first: firstFileOf(sqlite, facts) }])].sort(
    (one, other) => (other.facts.startedAt ?? '').localeCompare(one.facts.startedAt ?? ''),
  );
  const isSame = jobs.find(({ facts, first }) => facts.sha256 === sha256 && first !== null);
  const isLeft = (path: string | null | undefined): boolean => typeof path === 'string' && paths.includes(path);
  const left = jobs.find(({ facts: { files } }) => isLeft(files?.rejected) || isLeft(files?.workbook));
  return (isSame ?? left)?.first ?? null;
}

/** Gives the file whose lines the numbers of a job's lines are about: its own, or the one that it is a rest of. */
export function firstFileOf(sqlite: Sqlite, { sha256 = '', firstFile }: Partial<JobFacts>): string | null {
  if (firstFile !== undefined) return firstFile;
  return isOfRest(sqlite) ? null : sha256;
}

/** Whether a job had lines with a number of the first file: then its file was what was left of an earlier import. */
function isOfRest(sqlite: Sqlite): boolean {
  return hasTable(sqlite, 'original') && sqlite.prepare('SELECT 1 FROM original LIMIT 1').get() !== undefined;
}
