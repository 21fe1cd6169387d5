import { bringUpToDate } from '../../awards/change/bring-up-to-date.ts';
import { conflictEvents, periodEvents, powerEvents } from '../../awards/change/change-events.ts';
import { awardsToBring } from '../../store/queries/awards/award-versions.ts';
import { lockAwardAlone } from '../../store/queries/awards/awards.ts';
import { holdDeclarations, holderOfAward } from '../../store/queries/awards/costs/spent-by-function.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import type { DailyJob, Day } from '../daily-job.ts';
import type { Store } from '../../store/store.ts';

/** Gives awards the amount and the care that hold from this day on, each in a transaction of its own. */
export const awardVersionsJob: DailyJob = {
  name: 'award-versions',
  run: async (store, day) => {
    for (const awardId of await awardsToBring(store, day.date)) {
      await store.transaction((inside) => bring(inside, awardId, day));
    }
  },
};

async function bring(store: Store, awardId: number, day: Day): Promise<void> {
  const holder = await holderOfAward(store, awardId);
  if (holder !== undefined) await holdDeclarations(store, holder);
  const award = await lockAwardAlone(store, awardId);
  if (award === undefined) return;
  const brought = await bringUpToDate(store, award, day);
  const events = [
    ...(await periodEvents(store, brought)),
    ...(await conflictEvents(store, brought)),
    ...(await powerEvents(store, brought)),
  ];
  await appendEvents(store, day.now, events);
}
