import { noTotals, outcomes, type Outcome, type Totals } from '../outcome.ts';
import type { Job } from './job.ts';
import { outcomeSql } from './schema.ts';

export interface JobTotals {
  totals: Totals;
  lines: number;
  minutes: number;
  declarations: Record<'accepted' | 'duplicate' | 'rejected' | 'held' | 'staged', number>;
}

/** Counts what became of the lines, and makes sure that each line of the file is counted once. */
export function countOutcomes(job: Job): JobTotals {
  const totals = noTotals();
  const rows = job.database
    .prepare(
      `SELECT ${outcomeSql} AS outcome, count(*) AS lines, sum(row.minutes) AS minutes, sum(row.cents) AS cents
       FROM row LEFT JOIN declaration ON declaration.id = row.declaration GROUP BY 1`,
    )
    .all() as { outcome: Outcome; lines: number; minutes: number; cents: number | null }[];
  for (const { outcome, lines, minutes, cents } of rows) totals[outcome] = { lines, minutes, cents: cents ?? 0 };

  const declarations = { accepted: 0, duplicate: 0, rejected: 0, held: 0, staged: 0 };
  const states = job.database
    .prepare('SELECT state, count(*) AS count, sum(cents) AS cents FROM declaration GROUP BY state')
    .all() as { state: keyof typeof declarations; count: number; cents: number | null }[];
  for (const { state, count, cents } of states) {
    declarations[state] = count;
    // What the portal answered counts for more than what the file says.
    if (state === 'accepted' || state === 'duplicate') totals[state].cents = cents ?? 0;
  }
  const whole = job.database
    .prepare('SELECT count(*) AS lines, coalesce(sum(minutes), 0) AS minutes FROM row')
    .get() as {
    lines: number;
    minutes: number;
  };
  const add = (amount: 'lines' | 'minutes'): number =>
    outcomes.reduce((sum, outcome) => sum + totals[outcome][amount], 0);
  if (add('lines') !== whole.lines || add('minutes') !== whole.minutes) {
    throw new Error(`The outcomes of import ${job.facts.id ?? ''} do not add up to its lines`);
  }
  return { totals, ...whole, declarations };
}
