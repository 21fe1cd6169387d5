import type { Month } from '../../../domain/values/month.ts';
import { firstPayableMonth } from '../../../domain/rules/tables/monthly-pay.ts';
import { listMonthlyAgreements, listWaitingAgreements } from '../../store/queries/declarations/agreements-to-pay.ts';
import { takeShortagesBefore } from '../../store/queries/declarations/monthly-pay.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { settingOf } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { lapsedEvent } from './events.ts';
import { CORRECTS_SINCE, SINCE } from '../../monthly-pay/since.ts';
import { makeMonths } from './make-months.ts';
import { type PayDay, windowOf } from '../../monthly-pay/monthly-facts.ts';

/** So many agreements are made at once, so that memory and the time that others wait do not grow with their number. */
const STEP = 500;

type ListPage = (page: { after: number; count: number }) => Promise<number[]>;

interface Today extends Omit<PayDay, 'since' | 'correctsSince' | 'from'> {
  /** The first month that is made; absent when it is that of the day. */
  from?: Month;
}

/** Brings the wages and fixed amounts of all agreements to what they should be on a day. */
export async function makeAllMonths(store: Store, { date, now, rules, ...given }: Today): Promise<void> {
  const { from = firstPayableMonth(date, rules) } = given;
  const since = Number(await settingOf(store, SINCE, async () => String(now)));
  const correctsSince = Number(await settingOf(store, CORRECTS_SINCE, async () => String(now)));
  const day: PayDay = { date, from, now, rules, since, correctsSince };
  // Before they are made: what is of a month that is paid no more is taken to need nothing.
  await tellLapsed(store, day);
  const window = windowOf(day);
  await makePages(store, day, (page) => listMonthlyAgreements(store, window, page));
  await makePages(store, day, (page) => listWaitingAgreements(store, window, page));
}

/** Of a month that can be paid no more the holder is told so, once: it waits for no budget. */
async function tellLapsed(store: Store, { from, now }: PayDay): Promise<void> {
  await store.transaction(async (inside) => {
    const lapsed = await takeShortagesBefore(inside, from);
    await appendEvents(inside, now, lapsed.map(lapsedEvent));
  });
}

async function makePages(store: Store, day: PayDay, list: ListPage): Promise<void> {
  let after = 0;
  for (;;) {
    const ids = await list({ after, count: STEP });
    const last = ids.at(-1);
    if (last === undefined) return;
    await makeMonths(store, ids, day);
    after = last;
  }
}
