import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { addDays, amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import { areJobsDone, runDueJobs } from '../../jobs/run-due-jobs.ts';
import type { Store } from '../../store/store.ts';
import { practiceJobs } from '../payroll/practice-jobs.ts';
import type { PracticeClock } from './clock.ts';
import { morningOf } from './parse-moment.ts';

const PAUSE_MILLISECONDS = 10;
/** After this time another process that took a job of the day is gone: its job can be repeated, and is done here. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Lets the days pass one by one until a moment. Any number of processes may do so at once: the clock comes to a day only
 * when all that the day before asks for is done, whoever does it.
 */
export async function passDays(store: Store, clock: PracticeClock, to: number): Promise<void> {
  const last = amsterdamDate(to);
  for (;;) {
    await clock.refresh();
    const today = amsterdamDate(clock.now());
    await finishDay(store, clock, today);
    if (today >= last) break;
    await clock.putForward(Math.min(to, await morningOf(addDays(today, 1))));
  }
  await clock.putForward(to);
}

async function finishDay(store: Store, clock: PracticeClock, date: IsoDate): Promise<void> {
  // Two who let the days pass are two, also in one process.
  const claimedBy = randomUUID();
  const started = performance.now();
  while (!(await areJobsDone(store, date, practiceJobs))) {
    const isAlone = performance.now() - started > PATIENCE_MILLISECONDS;
    const due = { from: date, to: date, now: clock.now(), claimedBy, jobs: practiceJobs };
    await runDueJobs(store, { ...due, ...(isAlone && { patience: -1 }) });
    if (await areJobsDone(store, date, practiceJobs)) return;
    await wait(PAUSE_MILLISECONDS);
  }
}
