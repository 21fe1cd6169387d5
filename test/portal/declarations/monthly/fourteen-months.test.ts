import { expect, test } from 'vitest';
import { assessor } from '../../support/callers.ts';
import { enterAward, newAward, startOfTests } from '../../support/cases.ts';
import { nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live, monthly, monthsOf } from '../../support/monthly.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';
import { netOf } from '../../support/payroll.ts';

const WAGE = 900_00;
/** Days of the calendar, written out: no code of the product counts them. */
const calendar: readonly (readonly [month: string, days: number, paidDays: number, payDay: string])[] = [
  ['2026-11', 30, 15, '2026-11-24'],
  ['2026-12', 31, 31, '2026-12-24'],
  ['2027-01', 31, 31, '2027-01-25'],
  ['2027-02', 28, 28, '2027-02-24'],
  ['2027-03', 31, 31, '2027-03-24'],
  ['2027-04', 30, 30, '2027-04-26'],
  ['2027-05', 31, 31, '2027-05-24'],
  ['2027-06', 30, 30, '2027-06-24'],
  ['2027-07', 31, 31, '2027-07-26'],
  ['2027-08', 31, 31, '2027-08-24'],
  ['2027-09', 30, 30, '2027-09-24'],
  ['2027-10', 31, 31, '2027-10-25'],
  ['2027-11', 30, 30, '2027-11-24'],
  ['2027-12', 31, 10, '2027-12-24'],
];

function half(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

async function budgetOf(desk: Desk, by: Awaited<ReturnType<typeof monthly>>, awardId: string) {
  const { paidCents, scheduledCents } = await desk.call(by.holder, 'budgets.show', undefined, { awardId });
  return { paidCents, scheduledCents };
}

onBothEngines(({ open }) => {
  test('a wage of fourteen months, begun and ended in the middle of one, over the turn of a year', async () => {
    const desk = createDesk(await open(), startOfTests);
    const first = await enterAward(desk, nextSerial());
    const { budgetHolder: _, ...terms } = newAward(0);
    const next = await desk.call(assessor, 'awards.create', {
      ...terms,
      budgetHolderId: first.budgetHolder.id,
      start: '2027-01-01',
      end: '2027-12-31',
    });
    const at = await monthly(desk, {
      awardId: first.id,
      holderId: first.budgetHolder.id,
      moreAwards: [next.id],
      start: '2026-11-16',
      end: '2027-12-10',
      cents: WAGE,
    });
    const spent = { [first.id]: 0, [next.id]: 0 };
    for (const [month, days, paidDays, payDay] of calendar) {
      const award = month < '2027' ? first.id : next.id;
      const gross = half(WAGE * paidDays, days);
      const cost = gross + half(gross * 22_54, 10_000);
      const start = month === '2026-11' ? '2026-11-03' : `${month}-01`;
      await live(desk, start);
      expect((await monthsOf(desk, at)).at(-1)).toEqual({
        month,
        kind: 'monthly-wage',
        status: 'submitted',
        totalCents: gross,
      });
      expect(await budgetOf(desk, at, award)).toEqual({ paidCents: spent[award], scheduledCents: cost });
      // The wage is in the payroll order by now, so that nothing is made of it any more.
      await live(desk, `${month}-23`);
      expect((await monthsOf(desk, at)).at(-1)?.status).toBe('scheduled');
      await live(desk, payDay);
      spent[award] = (spent[award] ?? 0) + cost;
      expect((await monthsOf(desk, at)).at(-1)?.status).toBe('paid');
      expect(await budgetOf(desk, at, award)).toEqual({ paidCents: spent[award], scheduledCents: 0 });
    }
    await live(desk, '2028-01-03');
    expect(await monthsOf(desk, at)).toHaveLength(calendar.length);
    expect((await sentToBank(desk.store)).map(({ cents }) => cents)).toEqual(
      calendar.map(([, days, paidDays]) => netOf(half(WAGE * paidDays, days))),
    );
    await checkBooks(desk.store);
  });
});
