import type { DailyJob } from '../../jobs/daily-job.ts';
import { payrollOrderJob } from '../../jobs/daily/payroll-order-job.ts';
import { dailyJobs } from '../../jobs/run-due-jobs.ts';
import { forgetSignInsJob } from '../issuer/forget-sign-ins-job.ts';
import { practicePayrollJob } from './practice-payroll-job.ts';

/** The jobs of any portal; what one of them orders is answered before the payments of that day. The issuer has its own. */
export const practiceJobs: readonly DailyJob[] = [
  ...dailyJobs.flatMap((job) => (job === payrollOrderJob ? [job, practicePayrollJob] : [job])),
  forgetSignInsJob,
];
