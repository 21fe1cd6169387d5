import { randomUUID } from 'node:crypto';
import type { Rules } from '../../domain/rules/rules.ts';
import { standardRules } from '../../domain/rules/standard-rules.ts';
import { amsterdamDate } from '../../domain/values/date.ts';
import type { Clock } from '../clock.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Post } from '../mail/post.ts';
import { forgetUntold, sendMail } from '../mail/send-mail.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { closeLines } from '../store/queries/access-log/close-lines.ts';
import type { Store } from '../store/store.ts';
import { type Every, startRounds } from '../rounds.ts';
import type { DailyJob } from './daily-job.ts';
import { keepSealed } from './keep-sealed.ts';
import { dailyJobs, type JobRun, runDueJobs } from './run-due-jobs.ts';

/** The parts of a portal that its jobs run on. */
export interface JobTimerOptions {
  store: Store;
  clock: Clock;
  log: Log;
  metrics?: Metrics;
  rules?: Rules;
  /** Carries notices by e-mail; without it there are none. */
  post?: Post | undefined;
  /** The jobs of every portal when absent. */
  jobs?: readonly DailyJob[];
  /** When absent, Node's timer does it. */
  every?: Every | undefined;
}

function countRun({ job, outcome, seconds }: JobRun, metrics: Metrics | undefined): void {
  metrics?.count('pgb_job_runs_total', { job, outcome });
  metrics?.took('pgb_job_duration_seconds', { job }, seconds);
}

/**
 * Does at once, and then every minute, the jobs that are due, and closes the lines of the access log into their chain. The
 * function that it returns stops it and waits for the round that is going on.
 */
export function startJobs({
  store,
  clock,
  log,
  metrics,
  rules = standardRules,
  jobs = dailyJobs,
  post,
  every,
}: JobTimerOptions): () => Promise<void> {
  const claimedBy = randomUUID();
  const onRun = (run: JobRun): void => countRun(run, metrics);
  const work = (): Promise<void> => {
    const now = clock.now();
    const today = amsterdamDate(now);
    return (
      closeLines(store)
        .then(() => runDueJobs(store, { from: today, to: today, now, rules, jobs, claimedBy, onRun }))
        .then(() => (post ? sendMail(store, { post, now, log }) : forgetUntold(store, now)))
        .then(() => keepSealed(store))
        .then(() => metrics?.count('pgb_job_rounds_total', { outcome: 'ok' }))
        // The next round tries again.
        .catch((error: unknown) => {
          metrics?.count('pgb_job_rounds_total', { outcome: 'failed' });
          log({ level: 'error', event: 'job-failed', ...errorFacts(error) });
        })
    );
  };
  const stop = startRounds(work, every);
  return async () => {
    await stop();
    post?.close();
  };
}
