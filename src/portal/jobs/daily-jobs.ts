import type { DailyJob } from './daily-job.ts';
import { forgetAnswersJob } from './forget-answers-job.ts';
import { paymentRunJob } from './payment-run-job.ts';

/** All that happens by itself as days pass, in the order in which it is done on one day. */
export const dailyJobs: readonly DailyJob[] = [paymentRunJob, forgetAnswersJob];
