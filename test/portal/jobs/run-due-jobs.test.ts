import { expect, test, vi } from 'vitest';
import type { DailyJob, Day } from '../../../src/portal/jobs/daily-job.ts';
import { startJobs } from '../../../src/portal/jobs/job-timer.ts';
import { areJobsDone, runDueJobs } from '../../../src/portal/jobs/run-due-jobs.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, declarationOf } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Notes the days on which it ran; fails as long as it is told to, on every day or on one. */
function recordingJob(name = 'recording'): DailyJob & { dates: string[]; fails: boolean | string } {
  const dates: string[] = [];
  const job = {
    name,
    dates,
    fails: false as boolean | string,
    run: async (_: Store, { date }: Day): Promise<void> => {
      if (job.fails === true || job.fails === date) throw new Error('Not now');
      dates.push(date);
    },
  };
  return job;
}

onBothEngines(({ freshDatabase, open }) => {
  test('each job is done once for each day, also for days on which nobody ran it', async () => {
    const store = await open();
    const jobs = [recordingJob('first'), recordingJob('second')];
    const due = { now: startOfTests, claimedBy: 'one', jobs };
    await runDueJobs(store, { ...due, from: '2026-11-03', to: '2026-11-03' });
    await runDueJobs(store, { ...due, from: '2026-11-03', to: '2026-11-03' });
    await runDueJobs(store, { ...due, from: '2026-11-06', to: '2026-11-06' });
    for (const { dates } of jobs) expect(dates).toEqual(['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']);
  });

  test('a job that comes later begins on the day that it comes', async () => {
    const store = await open();
    const old = recordingJob('old');
    const added = recordingJob('added');
    const due = { now: startOfTests, claimedBy: 'one' };
    await runDueJobs(store, { ...due, from: '2026-11-03', to: '2026-11-03', jobs: [old] });
    await runDueJobs(store, { ...due, from: '2026-11-05', to: '2026-11-05', jobs: [old, added] });
    expect(added.dates).toEqual(['2026-11-05']);
  });

  test('several processes at once do each day once', async () => {
    const database = await freshDatabase();
    const stores = await Promise.all([open(database), open(database), open(database)]);
    const job = recordingJob();
    const due = { from: '2026-11-01', to: '2026-11-10', now: startOfTests, jobs: [job] };
    await Promise.all(stores.map((store, index) => runDueJobs(store, { ...due, claimedBy: `process ${index}` })));
    // Who finds a day taken leaves the rest to who took it.
    expect(new Set(job.dates).size).toBe(job.dates.length);
    await runDueJobs(stores[0], { ...due, claimedBy: 'process 0', now: startOfTests + DAY });
    expect(job.dates.toSorted()).toHaveLength(10);
  });

  test('what failed is tried again, by the same process at once and by another after ten minutes', async () => {
    const store = await open();
    const job = recordingJob();
    const due = { from: '2026-11-03', to: '2026-11-04', now: startOfTests, jobs: [job] };
    job.fails = true;
    await expect(runDueJobs(store, { ...due, claimedBy: 'one' })).rejects.toThrow('Not now');
    job.fails = false;
    await runDueJobs(store, { ...due, claimedBy: 'two' });
    expect(job.dates).toEqual([]);
    await runDueJobs(store, { ...due, claimedBy: 'two', now: startOfTests + 11 * MINUTE });
    expect(job.dates).toEqual(['2026-11-03', '2026-11-04']);
    job.fails = true;
    const next = { ...due, to: '2026-11-05' };
    await expect(runDueJobs(store, { ...next, claimedBy: 'one' })).rejects.toThrow('Not now');
    job.fails = false;
    await runDueJobs(store, { ...next, claimedBy: 'one' });
    expect(job.dates).toEqual(['2026-11-03', '2026-11-04', '2026-11-05']);
  });

  test('of many days that have gone by only those are left that were not done when one fails', async () => {
    const store = await open();
    const job = recordingJob();
    const due = { from: '2026-11-01', to: '2026-11-30', now: startOfTests, jobs: [job] };
    for (const date of ['2026-11-01', '2026-11-12', '2026-11-29', '2026-11-30']) {
      job.fails = date;
      await expect(runDueJobs(store, { ...due, claimedBy: 'one' })).rejects.toThrow('Not now');
      expect(await areJobsDone(store, date, [job])).toBe(false);
    }
    job.fails = false;
    await runDueJobs(store, { ...due, claimedBy: 'one' });
    expect(job.dates).toEqual(Array.from({ length: 30 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`));
  });

  test('what was approved is paid by the job of the next day; a day that has gone by has no run', async () => {
    const desk = createDesk(await open(), startOfTests);
    await runDueJobs(desk.store, { from: '2026-11-03', to: '2026-11-03', now: startOfTests, claimedBy: 'one' });
    const at = await declarable(desk);
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    expect(await runDates(desk)).toEqual([]);
    const later = startOfTests + 7 * DAY;
    await runDueJobs(desk.store, { from: '2026-11-10', to: '2026-11-10', now: later, claimedBy: 'one' });
    expect(await runDates(desk)).toEqual(['2026-11-10']);
    const budget = await desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
    expect(budget).toMatchObject({ paidCents: 129_60, scheduledCents: 0 });
  });

  test('the timer does what is due at once and each time it goes off, and says what went wrong', async () => {
    const desk = createDesk(await open(), startOfTests);
    const log = vi.fn();
    let goOff = (): void => {};
    const stopped = vi.fn();
    const stop = startJobs({
      store: desk.store,
      clock: { now: () => desk.clock.now },
      log,
      every: (_, work) => {
        goOff = work;
        return stopped;
      },
    });
    await expect.poll(() => areJobsDone(desk.store, '2026-11-03')).toBe(true);
    const at = await declarable(desk);
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    // A round that is going on is not begun anew.
    await expect.poll(() => areJobsDone(desk.store, '2026-11-03')).toBe(true);
    await new Promise(setImmediate);
    desk.clock.now += DAY;
    // While a round goes on, it goes off for nothing.
    const again = (): Promise<string[]> => {
      goOff();
      return runDates(desk);
    };
    await expect.poll(again).toEqual(['2026-11-04']);
    await stop();
    expect(stopped).toHaveBeenCalledOnce();
    expect(log).not.toHaveBeenCalled();
  });

  test('a round that fails is logged without what it was about', async () => {
    const store = await open();
    const log = vi.fn();
    await store.db.schema.dropTable('jobClaim').execute();
    await startJobs({ store, clock: { now: () => startOfTests }, log, every: () => () => {} })();
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]).toMatchObject([{ level: 'error', event: 'job-failed' }]);
  });
});

async function runDates(desk: Desk): Promise<string[]> {
  return (await desk.call(paymentOfficer, 'paymentRuns.list', {})).items.map(({ date }) => date);
}
