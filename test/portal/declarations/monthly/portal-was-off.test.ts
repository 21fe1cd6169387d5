import { beforeEach, expect, test } from 'vitest';
import { runDueJobs } from '../../../../src/portal/jobs/run-due-jobs.ts';
import { assessor } from '../../support/callers.ts';
import { enterAward, newAward, startOfTests } from '../../support/cases.ts';
import { type Declarable, nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { monthly, monthsOf, noonOf } from '../../support/monthly.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';

/** The portal is on that day, and does what it did not do while it was off. */
async function switchOn(desk: Desk, date: string): Promise<void> {
  desk.clock.now = noonOf(date);
  await runDueJobs(desk.store, { from: date, to: date, now: desk.clock.now, claimedBy: 'portal' });
}

/** A fixed amount of 500 a month from November on, from an award of this year and one of the next. */
async function agreed(desk: Desk, amountCents = 48_000_00): Promise<Declarable> {
  const first = await enterAward(desk, nextSerial(), { amountCents });
  const { budgetHolder: _, ...terms } = newAward(0);
  const next = { ...terms, budgetHolderId: first.budgetHolder.id, start: '2027-01-01', end: '2027-12-31' };
  return monthly(desk, {
    kind: 'assignment',
    cents: 500_00,
    awardId: first.id,
    holderId: first.budgetHolder.id,
    moreAwards: [(await desk.call(assessor, 'awards.create', next)).id],
  });
}

async function monthlyMessages(desk: Desk, at: Declarable): Promise<string[]> {
  const { items } = await desk.call(at.holder, 'messages.list', { limit: 100 });
  return items.map(({ type }) => type).filter((type) => type.startsWith('monthly-pay.'));
}

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test.each([
    ['over the turn of the year', '2027-01-04', ['2026-11', '2026-12', '2027-01']],
    [
      'until the day after the last for last year',
      '2027-04-01',
      ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'],
    ],
  ])('a portal that was off %s pays each month once', async (_, back, months) => {
    const at = await agreed(desk);
    await switchOn(desk, '2026-11-24');
    await switchOn(desk, back);
    expect((await monthsOf(desk, at)).map(({ month }) => month)).toEqual(months);
    const isDue = (month: string) => back >= `${month}-24`;
    // What is due by the day on which it is on again is paid that day.
    expect((await monthsOf(desk, at)).map(({ status }) => status)).toEqual(
      months.map((month) => (isDue(month) ? 'paid' : 'submitted')),
    );
    await switchOn(desk, `${back.slice(0, 7)}-28`);
    const paid = await monthsOf(desk, at);
    expect(paid.map(({ month, status }) => [month, status])).toEqual(months.map((month) => [month, 'paid']));
    expect((await sentToBank(desk.store)).map(({ cents }) => cents)).toEqual(paid.map(() => 500_00));
    await checkBooks(desk.store);
  });

  test('what cannot be paid of last year is told, once, also when it was tried for the first time after it', async () => {
    const at = await agreed(desk, 500_00);
    await switchOn(desk, '2026-11-24');
    await switchOn(desk, '2027-04-05');
    await switchOn(desk, '2027-04-06');
    expect((await monthsOf(desk, at)).map(({ month }) => month)).toEqual([
      '2026-11',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ]);
    const told = await monthlyMessages(desk, at);
    expect(told.filter((type) => type === 'monthly-pay.over-budget')).toHaveLength(1);
    expect(told.filter((type) => type === 'monthly-pay.lapsed')).toHaveLength(1);
    expect((await desk.call(at.holder, 'home.show')).tasks.map(({ kind }) => kind)).not.toContain('raise-budget');
    await checkBooks(desk.store);
  });

  test('of an award that was settled meanwhile nothing is paid, and that is told', async () => {
    const at = await agreed(desk);
    await switchOn(desk, '2026-11-24');
    await desk.store.db
      .updateTable('award')
      .set({ settledAt: noonOf('2027-04-02') })
      .where('id', '=', Number(at.awardId.slice(1)))
      .execute();
    await switchOn(desk, '2027-04-05');
    expect((await monthsOf(desk, at)).map(({ month }) => month)).not.toContain('2026-12');
    expect(await monthlyMessages(desk, at)).toContain('monthly-pay.lapsed');
  });

  test('a portal that was on all the time tells it on the day after the last', async () => {
    const at = await agreed(desk, 500_00);
    for (const date of ['2026-11-24', '2026-12-01', '2027-03-31']) await switchOn(desk, date);
    expect(await monthlyMessages(desk, at)).not.toContain('monthly-pay.lapsed');
    await switchOn(desk, '2027-04-01');
    expect(await monthlyMessages(desk, at)).toContain('monthly-pay.lapsed');
  });
});
