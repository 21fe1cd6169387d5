import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groupFindings, type FindingGroup } from './findings/finding-groups.ts';
import { readReplacements, type Replacement } from './items/replacements.ts';
import { jobEnding, Journal, type JobFacts } from './journal.ts';
import { countOutcomes, type JobTotals } from './totals.ts';

/** An earlier import, as its job file tells it. */
export interface JobOverview extends JobTotals {
  facts: Partial<JobFacts>;
  complete: boolean;
}

/** The imports of this folder, the newest first. */
export function listJobs(folder: string): JobOverview[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(jobEnding))
    .map((name) => withJob(folder, name.slice(0, -jobEnding.length), overviewOf))
    .sort((one, other) => (other.facts.startedAt ?? '').localeCompare(one.facts.startedAt ?? ''));
}

/** An earlier import with what was found, and what was replaced. */
export interface JobDetails extends JobOverview {
  findings: FindingGroup[];
  replacements: Replacement[];
}

/** One earlier import; undefined when there is none of that id. */
export function showJob(folder: string, id: string): JobDetails | undefined {
  if (!/^[0-9a-f]{12}$/.test(id) || !existsSync(join(folder, id + jobEnding))) return undefined;
  return withJob(folder, id, (journal) => ({
    ...overviewOf(journal),
    findings: groupFindings(journal),
    replacements: readReplacements(journal),
  }));
}

function withJob<Result>(folder: string, id: string, use: (journal: Journal) => Result): Result {
  const journal = new Journal(join(folder, id + jobEnding));
  try {
    return use(journal);
  } finally {
    journal.close();
  }
}

function overviewOf(journal: Journal): JobOverview {
  const { facts } = journal;
  return { facts, complete: facts.finishedAt !== undefined, ...countOutcomes(journal) };
}
