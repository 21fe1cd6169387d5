import { startOfDay } from '../../../domain/values/date.ts';
import { firstKept } from '../../../domain/retention/kept-until.ts';
import { forgetLinesBefore } from '../../store/queries/access-log/forget-lines.ts';
import type { DailyJob } from '../daily-job.ts';

/** Removes the lines of the access log that were kept as long as they must be; the chain goes on from the last of them. */
export const forgetAccessLogJob: DailyJob = {
  name: 'forget-access-log',
  run: async (store, { date, now, rules }) => {
    const from = firstKept('access-line', { rules, today: date });
    if (from !== undefined) await forgetLinesBefore(store, startOfDay(from), now);
  },
};
