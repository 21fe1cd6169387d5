import type { DailyJob } from '../../jobs/daily-job.ts';
import { deleteExpiredIssuerRecords } from '../../store/queries/practice/issuer-records.ts';

/**
 * Codes, grants and refresh tokens that have ended tell who signed in and serve nobody. They end in the time of the world,
 * whatever the clock of the practice portal says.
 */
export const forgetSignInsJob: DailyJob = {
  name: 'forget-sign-ins',
  run: (store) => deleteExpiredIssuerRecords(store, Math.floor(Date.now() / 1000)),
};
