import type { DailyJob } from '../daily-job.ts';
import { removeDue } from './remove-due.ts';

/** Removes what the law lets nobody keep any longer. Source: AVG 5(1)(e). */
export const retentionJob: DailyJob = {
  name: 'retention',
  run: async (store, day) => void (await removeDue(store, day)),
};
