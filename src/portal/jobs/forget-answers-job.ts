import { forgetAnswersBefore } from '../store/queries/idempotency.ts';
import type { DailyJob } from './daily-job.ts';

const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** Makes room: a call that is repeated after a month is no repeat, and a declaration has its own reference besides. */
export const forgetAnswersJob: DailyJob = {
  name: 'forget-answers',
  run: (store, { now }) => forgetAnswersBefore(store, now - KEPT_MILLISECONDS),
};
