import { standardRules } from '../../../domain/rules/standard-rules.ts';
import type { Month } from '../../../domain/values/month.ts';
import type { Services } from '../../handler.ts';
import type { Store } from '../../store/store.ts';
import { base, agreementsInProgress } from './content/base.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { runPayments } from '../../payments/run/run-payments.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { noonOf } from './content/calendar.ts';
import { declarationsOf } from './content/delivered-care.ts';
import { createActAs, type ActAs } from './act-as.ts';
import { tellOfEnds } from './past-events.ts';
import { writeSeed } from './write-seed.ts';

/** The months before a practice portal begins: September was declared and paid, October waits for the holders. */
export async function seedPastMonths(store: Store, services: Services): Promise<void> {
  const play = createActAs(store, services);
  await writeSeed(store, base);
  await declare(play, '2026-09', noonOf('2026-10-02'));
  await approveAll(play, noonOf('2026-10-05'));
  await pay(store, '2026-10-06');
  await writeSeed(store, agreementsInProgress);
  await declare(play, '2026-10', noonOf('2026-11-02'));
  // Messages have the order in which they were written.
  await tellOfEnds(store, base);
}

async function declare(play: ActAs, month: Month, at: number): Promise<void> {
  for (const [who, declarations] of declarationsOf(month)) {
    const { results } = await play(who, at, 'declarations.batch', { declarations });
    const refused = results.filter(({ outcome }) => outcome !== 'created');
    if (refused.length > 0) throw new Error(`Seeded declarations were refused: ${JSON.stringify(refused)}`);
  }
}

async function approveAll(play: ActAs, at: number): Promise<void> {
  for (const who of ['holder', 'representative'] as const) {
    const { items } = await play(who, at, 'declarations.list', { status: 'awaiting-holder' });
    const decisions = items.map(({ id }) => ({ declarationId: id, decision: 'approve' as const }));
    await play(who, at, 'declarations.decide', { decisions });
  }
}

async function pay(store: Store, date: IsoDate): Promise<void> {
  const now = noonOf(date);
  const tell = (inside: Store, events: readonly NewEvent[]) => appendEvents(inside, now, events);
  await runPayments(store, { date, now, rules: standardRules, tell });
}
