import { describe, expect, test } from 'vitest';
import { addDays, amsterdamDate, type IsoDate } from '../../../../src/domain/values/date.ts';
import { practiceClock } from '../../../../src/portal/practice/time/clock.ts';
import { morningOf } from '../../../../src/portal/practice/time/parse-moment.ts';
import { passDays } from '../../../../src/portal/practice/time/pass-days.ts';
import { openStore, type OpenStore } from '../../../../src/portal/store/open/open-store.ts';
import { onBothEngines, testKey } from '../../support/engines.ts';

const first: IsoDate = '2026-11-03';
function days(count: number): IsoDate[] {
  return Array.from({ length: count + 1 }, (_, at) => addDays(first, at));
}

/** Every day on which a job was done, with the day on which the clock then stood. */
async function doneOf({ db }: OpenStore, job: string): Promise<[IsoDate, IsoDate][]> {
  const rows = await db.selectFrom('jobClaim').selectAll().where('job', '=', job).orderBy('date').execute();
  expect(rows.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  return rows.map(({ date, claimedAt }) => [date, amsterdamDate(claimedAt)]);
}

onBothEngines(({ freshDatabase, open }) => {
  describe('whoever lets the days pass at once', () => {
    test.each([
      ['one', [12]],
      ['two, to the same day', [12, 12]],
      ['two, one of them further', [5, 12]],
      ['two, one of them only to tomorrow', [12, 1]],
      ['three on connections of their own', [9, 12, 7]],
      ['four', [12, 3, 11, 12]],
    ])('%s: every day has its jobs on that day, and none is skipped', async (_who, distances) => {
      const database = await freshDatabase();
      const store = await open(database);
      const start = await morningOf(first);
      const walks = distances.map(async (distance) => {
        const own = await openStore({ database, key: testKey });
        const clock = await practiceClock(own, start);
        await passDays(own, clock, await morningOf(addDays(first, distance)));
        await own.close();
      });
      await Promise.all(walks);
      for (const job of ['payment-run', 'forget-answers'])
        expect(await doneOf(store, job)).toEqual(days(12).map((date) => [date, date]));
      expect(amsterdamDate((await practiceClock(store)).now())).toBe(addDays(first, 12));
    });
  });

  test('goes on where another stopped in the middle of a day', async () => {
    const store = await open();
    const clock = await practiceClock(store, await morningOf(first));
    const claim = { job: 'payment-run', date: first, claimedBy: 'gone', claimedAt: clock.now() - 11 * 60_000 };
    await store.db
      .insertInto('jobClaim')
      .values({ ...claim, finishedAt: null })
      .execute();
    await passDays(store, clock, await morningOf(addDays(first, 3)));
    expect(await doneOf(store, 'payment-run')).toEqual(days(3).map((date) => [date, date]));
  });
});
