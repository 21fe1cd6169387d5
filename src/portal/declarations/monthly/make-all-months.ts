import { firstPayableMonth } from '../../../domain/rules/tables/monthly-pay.ts';
import {
  forgetShortagesBefore,
  listMonthlyAgreements,
  listWaitingAgreements,
} from '../../store/queries/declarations/monthly-pay.ts';
import { settingOf } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import { makeMonths } from './make-months.ts';
import { type PayDay, windowOf } from './monthly-facts.ts';

const SINCE = 'monthly-pay.since';
/** So many agreements are made at once, so that memory and the time that others wait do not grow with their number. */
const STEP = 500;

type ListPage = (page: { after: number; count: number }) => Promise<number[]>;

/** Brings the wages and fixed amounts of all agreements to what they should be on a day. */
export async function makeAllMonths(store: Store, { date, now, rules }: Omit<PayDay, 'since'>): Promise<void> {
  const since = Number(await settingOf(store, SINCE, async () => String(now)));
  const day: PayDay = { date, now, rules, since };
  const window = windowOf(day);
  await makePages(store, day, (page) => listMonthlyAgreements(store, window, page));
  await makePages(store, day, (page) => listWaitingAgreements(store, window, page));
  await forgetShortagesBefore(store, firstPayableMonth(date, rules));
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
