// What an act would do is told as of one moment, whatever others do meanwhile.
import { expect, test } from 'vitest';
import { amsterdamDate } from '../../../src/domain/values/date.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { payEffect } from '../../../src/portal/effects/pay-effect.ts';
import type { OperationContext } from '../../../src/portal/handler.ts';
import { recordNumber } from '../../../src/portal/answers/record-number.ts';
import { startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, noonOf } from '../support/monthly.ts';

const nothing = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0, closedMonths: [] };

function contextOf({ store, clock: { now } }: Desk): OperationContext {
  const context: Pick<OperationContext, 'store' | 'now' | 'today' | 'rules'> = {
    store,
    now,
    today: amsterdamDate(now),
    rules: standardRules,
  };
  return context as OperationContext;
}

onBothEngines(({ freshDatabase, open }) => {
  test('what another call changes meanwhile is no part of an effect, or comes before it', async () => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    const other = createDesk(await open(database), startOfTests);
    // SQLite has one writer at a time: nothing comes between.
    if (desk.store.engine === 'sqlite') return;
    const at = await monthly(desk, { kind: 'assignment', cents: 600_00, start: '2026-10-01' });
    for (const date of ['2026-10-23', '2026-11-24']) await live(desk, date);
    for (const { clock } of [desk, other]) clock.now = noonOf('2026-11-25');
    const id = recordNumber('agreement', at.agreement.id);
    const endOn = (end: string) =>
      other.call(
        at.holder,
        'agreements.end',
        { version: 1, end, ground: 'mutual-consent' },
        { agreementId: at.agreement.id },
      );

    const looking = async () => void (await endOn('2026-11-15'));
    expect(await payEffect(contextOf(desk), [id], looking)).toEqual(nothing);

    // An act on the same agreement is tried again, on what the other has made of it.
    let tries = 0;
    const changing = async ({ store }: OperationContext) => {
      tries += 1;
      if (tries === 1) await endOn('2026-11-10');
      await store.db.updateTable('agreement').set({ changedAt: 1 }).where('id', '=', id).execute();
    };
    expect(await payEffect(contextOf(desk), [id], changing)).toEqual(nothing);
    expect(tries).toBe(2);
  });

  test('before and after are both looked at within the trial', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, { kind: 'assignment', cents: 600_00, start: '2026-11-01' });
    await live(desk, '2026-11-04');
    const id = recordNumber('agreement', at.agreement.id);
    const gone = ({ store: { db } }: OperationContext) =>
      db.updateTable('agreement').set({ end: '2026-11-15', status: 'ended' }).where('id', '=', id).execute();
    expect(await payEffect(contextOf(desk), [id], gone)).toEqual({ ...nothing, cancelledCents: 300_00 });
    expect(await payEffect(contextOf(desk), [id], () => Promise.resolve())).toEqual(nothing);
  });
});
