// One holder lives through the turn of a year, day by day. What each award has paid and put aside is counted here too, by
// hand and without any code of the product: on every day both say the same, on both engines.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { runDueJobs } from '../../../src/portal/jobs/run-due-jobs.ts';
import { agreeOn, rate } from '../support/amendments.ts';
import { assessor } from '../support/callers.ts';
import { enterAward, newAward, startOfTests } from '../support/cases.ts';
import { besides, type Declarable, declarationOf, hours, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, noonOf } from '../support/monthly.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';
import { answerOrders } from '../support/payroll.ts';

/** Cents that an award has put aside and paid. */
interface Account {
  scheduled: number;
  paid: number;
}
interface Books {
  old: Account;
  next: Account;
}
type Entry = readonly [award: keyof Books, scheduled: number, paid: number];

// 900.00 and 17.54% of it, which is 157.86.
const WAGE = 1057_86;
// A quarter of 900.00 is withheld.
const NET_WAGE = 675_00;
// Ten hours at 64.80 and four at the raised 66.00.
const NOVEMBER_CARE = 648_00;
const DECEMBER_CARE = 324_00;
const JANUARY_CARE = 264_00;
// Two hours at 24.50, up to the last day of the agreement.
const LAST_CARE = 49_00;
// Four visits of an hour and a quarter at 24.50, which are five hours.
const FAMILY_CARE = 122_50;

/** What happens to the money on a day, besides nothing. */
const ledger: Readonly<Record<string, readonly Entry[]>> = {
  '2026-11-03': [['old', WAGE, 0]],
  '2026-11-24': [['old', -WAGE, WAGE]],
  '2026-12-01': [['old', WAGE, 0]],
  '2026-12-03': [['old', NOVEMBER_CARE, 0]],
  '2026-12-04': [['old', -NOVEMBER_CARE, NOVEMBER_CARE]],
  '2026-12-10': [['old', FAMILY_CARE, 0]],
  '2026-12-11': [['old', -FAMILY_CARE, FAMILY_CARE]],
  '2026-12-24': [['old', -WAGE, WAGE]],
  '2027-01-01': [['next', WAGE, 0]],
  '2027-01-05': [
    ['old', DECEMBER_CARE, 0],
    ['old', LAST_CARE, 0],
  ],
  '2027-01-06': [
    ['old', -DECEMBER_CARE, DECEMBER_CARE],
    ['old', -LAST_CARE, LAST_CARE],
  ],
  // The 24th is a Sunday.
  '2027-01-25': [['next', -WAGE, WAGE]],
  // The award was lowered below what is spent: no wage of February is put aside until it is raised again.
  '2027-02-03': [
    ['next', WAGE, 0],
    ['next', JANUARY_CARE, 0],
  ],
  '2027-02-04': [['next', -JANUARY_CARE, JANUARY_CARE]],
  '2027-02-24': [['next', -WAGE, WAGE]],
};

/** The weeks in which something happens, each day of them; in between nothing does. */
const weeks: readonly (readonly [from: string, to: string])[] = [
  ['2026-11-03', '2026-11-04'],
  ['2026-11-20', '2026-11-26'],
  ['2026-11-30', '2026-12-12'],
  ['2026-12-23', '2026-12-25'],
  ['2026-12-31', '2027-01-11'],
  ['2027-01-23', '2027-01-26'],
  ['2027-01-31', '2027-02-05'],
  ['2027-02-23', '2027-02-25'],
];
const days = weeks.flatMap(([from, to]) => {
  const all: string[] = [];
  for (let date = from; date <= to; date = nextDay(date)) all.push(date);
  return all;
});

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

async function accountOf(desk: Desk, { holder }: Declarable, awardId: string) {
  const { paidCents, scheduledCents } = await desk.call(holder, 'budgets.show', undefined, { awardId });
  return { scheduled: scheduledCents, paid: paidCents };
}

async function declare(
  desk: Desk,
  at: Declarable,
  by: 'holder' | 'careProvider',
  month: string,
  lines: ReturnType<typeof hours>[],
) {
  const input = declarationOf(at, { reference: `${at.agreement.id} ${month}`, month, lines });
  const { results } = await desk.call(at[by], 'declarations.batch', { declarations: [input] });
  return results[0]!;
}

async function approve(desk: Desk, { holder }: Declarable, declarationId: string): Promise<void> {
  const decisions = [{ declarationId, decision: 'approve' as const }];
  const { results } = await desk.call(holder, 'declarations.decide', { decisions });
  expect(results[0]).toMatchObject({ outcome: 'approved' });
}

async function changeAmount(desk: Desk, awardId: string, from: string, amountCents: number): Promise<void> {
  const { version, end, careFunctions } = await desk.call(assessor, 'awards.show', undefined, { awardId });
  const input = { version, from, end, careFunctions, amountCents, reason: 'A new assessment' };
  await desk.call(assessor, 'awards.change', input, { awardId });
}

onBothEngines(({ open }) => {
  test('every day from November to February adds up, through a new award, a raise, a notice and a conflict', async () => {
    const desk = createDesk(await open(), startOfTests);
    const first = await enterAward(desk, nextSerial());
    const employee = await monthly(desk, { awardId: first.id, holderId: first.budgetHolder.id });
    const organisation = await besides(desk, employee);
    const relative = await besides(desk, employee, { kind: 'assignment-family' });
    let next = '';
    let waiting = '';

    const happenings: Readonly<Record<string, () => Promise<void>>> = {
      // The next year's award comes: the agreements live on without being touched.
      '2026-11-20': async () => {
        const { budgetHolder: _, ...terms } = newAward(0);
        const year = { start: '2027-01-01', end: '2027-12-31', amountCents: 30_000_00 };
        next = (
          await desk.call(assessor, 'awards.create', { ...terms, ...year, budgetHolderId: first.budgetHolder.id })
        ).id;
      },
      '2026-11-25': async () => {
        await agreeOn(desk, organisation, { from: '2027-01-01', rates: [rate(66_00)] });
      },
      '2026-12-02': async () => {
        const lines = [hours('2026-11-09', 300), hours('2026-11-16', 300)];
        waiting = (await declare(desk, organisation, 'careProvider', '2026-11', lines)).declarationId ?? '';
      },
      '2026-12-03': () => approve(desk, organisation, waiting),
      '2026-12-10': async () => {
        const lines = ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26'].map((date) => hours(date, 75));
        expect(await declare(desk, relative, 'holder', '2026-11', lines)).toMatchObject({ outcome: 'created' });
        const { agreement, holder } = relative;
        const end = { version: agreement.version, end: '2026-12-31' };
        await desk.call(holder, 'agreements.end', end, { agreementId: agreement.id });
      },
      '2027-01-05': async () => {
        expect(await declare(desk, organisation, 'holder', '2026-12', [hours('2026-12-15', 300)])).toMatchObject({
          outcome: 'created',
        });
        const last = [hours('2026-12-30', 60), hours('2026-12-31', 60)];
        expect(await declare(desk, relative, 'holder', '2026-12', last)).toMatchObject({ outcome: 'created' });
      },
      '2027-01-10': () => changeAmount(desk, next, '2027-01-10', 1_000_00),
      '2027-02-02': async () => {
        const refused = await declare(desk, organisation, 'holder', '2027-01', [hours('2027-01-12', 240)]);
        expect(refused).toMatchObject({ outcome: 'rejected', issues: [{ code: 'DECLARATION_STOP' }] });
        await changeAmount(desk, next, '2027-02-02', 30_000_00);
      },
      '2027-02-03': async () => {
        // Care after the last day is nobody's to pay.
        const after = await declare(desk, relative, 'holder', '2027-01', [hours('2027-01-01', 60)]);
        expect(after).toMatchObject({ outcome: 'rejected', issues: [{ code: 'OUTSIDE_TERM' }] });
        const made = await declare(desk, organisation, 'holder', '2027-01', [hours('2027-01-12', 240)]);
        expect(made).toMatchObject({ outcome: 'created' });
      },
    };

    const books: Books = { old: { scheduled: 0, paid: 0 }, next: { scheduled: 0, paid: 0 } };
    for (const date of days) {
      desk.clock.now = noonOf(date);
      await runDueJobs(desk.store, { from: date, to: date, now: desk.clock.now, claimedBy: randomUUID() });
      // Whoever does the payroll answers on the day of the order.
      await answerOrders(desk);
      await happenings[date]?.();
      for (const [award, scheduled, paid] of ledger[date] ?? []) {
        books[award].scheduled += scheduled;
        books[award].paid += paid;
      }
      const known = { date, old: await accountOf(desk, employee, first.id) };
      expect(known).toEqual({ date, old: books.old });
      if (next !== '')
        expect({ date, next: await accountOf(desk, employee, next) }).toEqual({ date, next: books.next });
    }
    await checkBooks(desk.store);
    // The budget bears the gross wage with its charges; the bank and the employee never see more than the net.
    const wages = await desk.call(employee.careProvider, 'payments.list', {});
    const statement = { state: 'answered', grossCents: 900_00, withheldCents: 225_00, netCents: NET_WAGE };
    expect(wages.items.map(({ amountCents, payroll }) => ({ amountCents, payroll }))).toEqual(
      ['L0000004', 'L0000003', 'L0000002', 'L0000001'].map((payrollOrderId) => ({
        amountCents: NET_WAGE,
        payroll: { ...statement, payrollOrderId, holidayAllowanceCents: 66_67, isPractice: false },
      })),
    );
    expect((await sentToBank(desk.store)).filter(({ cents }) => cents === NET_WAGE)).toHaveLength(4);
  });
});
