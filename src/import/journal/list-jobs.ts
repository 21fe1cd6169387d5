import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leftJobs, type LeftJob, readBegunNote } from './begun-note.ts';
import { groupFindings, type FindingGroup } from './findings/finding-groups.ts';
import { readReplacements, type Replacement } from './items/replacements.ts';
import { jobEnding, Journal, type JobFacts } from './journal.ts';
import { outcomes } from './outcome.ts';
import { countOutcomes, type Counted, type JobTotals, type LineTotals } from './totals.ts';

interface Job {
  facts: Partial<JobFacts>;
  complete: boolean;
}

/** An earlier import, as its job file tells it, or what it left while its file was read. */
export type JobOverview = Job & Counted;

/**
 * The imports of this folder, the newest first. Of one that was stopped while its file was read it is known only what became
 * of how many lines.
 */
export function listJobs(folder: string): JobOverview[] {
  if (!existsSync(folder)) return [];
  const whole = readdirSync(folder)
    .filter((name) => name.endsWith(jobEnding))
    .map((name) => withJob(folder, name.slice(0, -jobEnding.length), overviewOf));
  return [...whole, ...leftJobs(folder).map(({ left }) => overviewOfLeft(left))].sort((one, other) =>
    (other.facts.startedAt ?? '').localeCompare(one.facts.startedAt ?? ''),
  );
}

/** An earlier import with what was found, and what was replaced. */
export type JobDetails = JobOverview & {
  findings: FindingGroup[];
  replacements: Replacement[];
};

/** One earlier import; undefined when there is none of that id. */
export function showJob(folder: string, id: string): JobDetails | undefined {
  if (!/^[0-9a-f]{12}$/.test(id)) return undefined;
  const path = join(folder, id + jobEnding);
  const left = existsSync(path) ? undefined : readBegunNote(path);
  if (left !== undefined) return { ...overviewOfLeft(left), findings: [], replacements: [] };
  // The job may have become whole since it was looked for.
  if (!existsSync(path)) return undefined;
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

function overviewOf(journal: Journal): Job & JobTotals {
  const { facts } = journal;
  return { facts, complete: facts.finishedAt !== undefined, ...countOutcomes(journal) };
}

function overviewOfLeft({ job, answered }: LeftJob): Job & LineTotals {
  const told = outcomes.reduce((sum, outcome) => sum + (answered[outcome] ?? 0), 0);
  const totals = Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      { lines: outcome === 'not-sent' ? job.lines - told : (answered[outcome] ?? 0) },
    ]),
  ) as LineTotals['totals'];
  return { facts: job, complete: false, onlyLines: true, lines: job.lines, totals };
}
