import { lastBirthDateOfAdults } from '../../domain/award/powers.ts';
import { addDays } from '../../domain/values/date.ts';
import { powerEnded } from '../awards/events.ts';
import { appendEvents } from '../store/queries/events/append-events.ts';
import { notToldBefore } from '../store/queries/events/told-before.ts';
import { parentsOfBorn } from '../store/queries/people/representatives.ts';
import type { DailyJob } from './daily-job.ts';

/** Tells parents and guardians on the day on which a child comes of age that they act for it no longer. Source: BW 1:233. */
export const ofAgeJob: DailyJob = {
  name: 'of-age',
  run: (store, { date, now }) =>
    store.transaction(async (inside) => {
      const after = lastBirthDateOfAdults(addDays(date, -1));
      const parents = await parentsOfBorn(inside, { after, until: lastBirthDateOfAdults(date) });
      await appendEvents(inside, now, await notToldBefore(inside, parents.map(powerEnded)));
    }),
};
