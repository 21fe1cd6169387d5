import { startOfDay } from '../../domain/values/date.ts';
import { addMonthsToDate } from '../../domain/values/month.ts';
import { forgetLinesBefore } from '../store/queries/access-log/forget-lines.ts';
import type { DailyJob } from './daily-job.ts';

/** A line of the log is kept for five years at least from when it was written. Source: Stcrt. 2019-38007; NEN 7513. */
const YEARS = 5;

/** Removes the lines of the access log that were kept as long as they must be; the chain goes on from the last of them. */
export const forgetAccessLogJob: DailyJob = {
  name: 'forget-access-log',
  run: (store, { date }) => forgetLinesBefore(store, startOfDay(addMonthsToDate(date, -12 * YEARS))),
};
