import { lastBirthDateOfAdults } from '../../../domain/award/powers.ts';
import { addDays } from '../../../domain/values/date.ts';
import { powerEnded } from '../../awards/events.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import { parentsOfBorn, powersUntil } from '../../store/queries/people/representatives/representatives.ts';
import type { DailyJob } from '../daily-job.ts';

/**
 * Tells representatives that they act for a holder no longer: parents and guardians on the day on which a child comes of age,
 * and whoever was appointed until a day on the day after. Sources: BW 1:233, 1:389, 1:449, 1:462.
 */
export const powersEndedJob: DailyJob = {
  name: 'powers-ended',
  run: (store, { date, now }) =>
    store.transaction(async (inside) => {
      const after = lastBirthDateOfAdults(addDays(date, -1));
      const parents = await parentsOfBorn(inside, { after, until: lastBirthDateOfAdults(date) });
      const ended = [...parents, ...(await powersUntil(inside, addDays(date, -1)))];
      await appendEvents(inside, now, await notToldBefore(inside, ended.map(powerEnded)));
    }),
};
