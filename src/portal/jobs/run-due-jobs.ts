import type { Rules } from '../../domain/rules/rules.ts';
import { standardRules } from '../../domain/rules/standard-rules.ts';
import { addDays, type IsoDate } from '../../domain/values/date.ts';
import { type JobClaim, claimJob, finishJob, lastDays } from '../store/queries/jobs/job-claims.ts';
import type { Store } from '../store/store.ts';
import { accountReminderJob } from './daily/account-reminder-job.ts';
import { amendedTermsJob } from './daily/amended-terms-job.ts';
import { awardVersionsJob } from './daily/award-versions-job.ts';
import type { DailyJob } from './daily-job.ts';
import { certificateEndsJob } from './daily/certificate-ends-job.ts';
import { expiryNoticeJob } from './daily/expiry-notice-job.ts';
import { forgetAccessLogJob } from './retention/forget-access-log-job.ts';
import { forgetAnswersJob } from './retention/forget-answers-job.ts';
import { monthlyPayJob } from './daily/monthly-pay-job.ts';
import { missingAwardsJob } from './daily/missing-awards-job.ts';
import { powersEndedJob } from './daily/powers-ended-job.ts';
import { unusualAccessJob } from './daily/unusual-access-job.ts';
import { retentionJob } from './retention/retention-job.ts';
import { paymentRunJob } from './daily/payment-run-job.ts';
import { payrollOrderJob } from './daily/payroll-order-job.ts';

/** The jobs that the portal does by itself as days pass, in the order in which they are done on one day. */
export const dailyJobs: readonly DailyJob[] = [
  awardVersionsJob,
  amendedTermsJob,
  monthlyPayJob,
  missingAwardsJob,
  expiryNoticeJob,
  powersEndedJob,
  payrollOrderJob,
  paymentRunJob,
  accountReminderJob,
  unusualAccessJob,
  certificateEndsJob,
  forgetAnswersJob,
  forgetAccessLogJob,
  retentionJob,
];

export interface Due {
  /** The first day for a job that was never done; one that was goes on from the day after. */
  from: IsoDate;
  /** The last day for a job: today. */
  to: IsoDate;
  now: number;
  /** The rules of the portal's operator; the standard ones when absent. */
  rules?: Rules;
  /** Names this process, so that what it did not finish it may take up again at once. */
  claimedBy: string;
  /** After so many milliseconds a process that took a job and did not finish it is taken to be gone. */
  patience?: number;
  jobs?: readonly DailyJob[];
  /** Is told of each day of a job that was done here, or failed, and how long that took. */
  onRun?: ((run: JobRun) => void) | undefined;
}

export interface JobRun {
  job: string;
  outcome: 'ok' | 'failed';
  seconds: number;
}

const PATIENCE_MILLISECONDS = 10 * 60 * 1000;

/** Days that have gone by are taken together, some at a time: nearly all of them ask for nothing any more. */
const DAYS_AT_ONCE = 7;

/** Runs a job for some days, and answers false when somebody else is at it. */
async function runDays(store: Store, job: DailyJob, claim: JobClaim, last: IsoDate, due: Due): Promise<boolean> {
  if (!(await claimJob(store, claim, due.patience ?? PATIENCE_MILLISECONDS))) return false;
  let done: IsoDate | undefined;
  try {
    for (let date = claim.date; date <= last; date = addDays(date, 1)) {
      await runDay(store, job, date, due);
      done = date;
    }
  } finally {
    if (done !== undefined) await finishJob(store, claim, done);
  }
  return true;
}

async function runDay(store: Store, job: DailyJob, date: IsoDate, due: Due): Promise<void> {
  const { now, rules = standardRules, onRun } = due;
  const begun = performance.now();
  const tell = (outcome: JobRun['outcome']): void =>
    onRun?.({ job: job.name, outcome, seconds: (performance.now() - begun) / 1000 });
  try {
    await job.run(store, { date, now, rules });
  } catch (error) {
    tell('failed');
    throw error;
  }
  tell('ok');
}

async function catchUp(store: Store, job: DailyJob, done: IsoDate | undefined, due: Due): Promise<void> {
  const { from, to, now, claimedBy } = due;
  let date = done === undefined ? from : addDays(done, 1);
  while (date <= to) {
    // Today stands by itself: what is approved before its job is done may still be paid today.
    const last = date === to ? to : earlier(addDays(date, DAYS_AT_ONCE - 1), addDays(to, -1));
    if (!(await runDays(store, job, { job: job.name, date, claimedBy, claimedAt: now }, last, due))) return;
    date = addDays(last, 1);
  }
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** Does each job once for each day up to today, also with several processes and after days on which none ran. */
export async function runDueJobs(store: Store, due: Due): Promise<void> {
  const done = await lastDays(store);
  for (const job of due.jobs ?? dailyJobs) await catchUp(store, job, done.get(job.name), due);
}

/** Tells whether every job is done for a day, and so for those before it. */
export async function areJobsDone(store: Store, date: IsoDate, jobs = dailyJobs): Promise<boolean> {
  const done = await lastDays(store);
  return jobs.every(({ name }) => (done.get(name) ?? '') >= date);
}
