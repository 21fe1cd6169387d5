// Where the SVB does the payroll, the bank gets what is left of the gross amount, and only when payroll has told it.
import { beforeEach, describe, expect, test } from 'vitest';
import { standardRules } from '../../../src/domain/index.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { payrollOrderJob } from '../../../src/portal/jobs/daily/payroll-order-job.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';

// Sixteen hours at 18.75, and 17.54 % of that.
const GROSS = 300_00;
const COST = 352_62;

async function declare(desk: Desk, at: Declarable, more: Parameters<typeof declarationOf>[1] = {}): Promise<string> {
  const lines = ['01', '08', '15', '22'].map((day) => hours(`2026-10-${day}`, 240));
  return (await desk.call(at.holder, 'declarations.create', declarationOf(at, { lines, ...more }))).id;
}

async function order(desk: Desk, date: string): Promise<string | undefined> {
  desk.clock.now = noonOf(date);
  await payrollOrderJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
  return (await desk.call(paymentOfficer, 'payrollOrders.list', {})).items[0]?.id;
}

async function pay(desk: Desk, date: string): Promise<number[]> {
  desk.clock.now = noonOf(date);
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  return (await sentToBank(desk.store)).map(({ cents }) => cents);
}

function answer(desk: Desk, payrollOrderId: string, lines: object[], more: object = {}) {
  return desk.call(paymentOfficer, 'payrollOrders.answer', { lines, ...more } as never, { payrollOrderId });
}

async function refusal(answered: Promise<unknown>): Promise<unknown[]> {
  const error = await answered.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PortalError);
  return (error as PortalError).issues.map(({ code, path, line }) => [
    code,
    path,
    ...(line === undefined ? [] : [line]),
  ]);
}

onBothEngines(({ freshDatabase, open }) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const paymentOf = async (at: Declarable) => (await desk.call(at.careProvider, 'payments.list', {})).items[0]!;

  test('a wage by the hour is ordered, answered and paid net, and the budget bears gross with charges', async () => {
    const at = await declarable(desk, { kind: 'employment' });
    const declarationId = await declare(desk, at);
    expect(await paymentOf(at)).toMatchObject({
      status: 'scheduled',
      amountCents: GROSS,
      dueDate: '2026-11-24',
      payroll: { state: 'awaited', payrollOrderId: null, grossCents: GROSS, withheldCents: null, netCents: null },
    });
    // No run takes it, however often one is asked for.
    expect([await pay(desk, '2026-11-04'), await order(desk, '2026-11-14')]).toEqual([[], undefined]);
    const payrollOrderId = (await order(desk, '2026-11-15'))!;
    const { items } = await desk.call(paymentOfficer, 'payrollLines.list', {}, { payrollOrderId });
    expect(items).toEqual([
      {
        paymentId: 'U0000001',
        payrollOrderId,
        creditedPaymentId: null,
        declarationId,
        agreementId: at.agreement.id,
        kind: 'care-delivered',
        month: '2026-10',
        start: '2026-10-01',
        end: '2026-10-31',
        employer: at.agreement.budgetHolder,
        employee: {
          id: at.provider.id,
          name: at.provider.name,
          bsn: expect.stringMatching(/^\d{9}$/),
          birthDate: '1979-06-02',
        },
        taxCredit: true,
        minutes: 960,
        holidayMinutes: 0,
        minutesPerWeek: 480,
        grossCents: GROSS,
        // 300.00 is 108 % of the wage without it.
        holidayAllowanceCents: 22_22,
        travelCents: 0,
        chargesCents: COST - GROSS,
        withheldCents: null,
        netCents: null,
      },
    ]);
    expect(await pay(desk, '2026-11-16')).toEqual([]);
    const given = { paymentId: 'U0000001', grossCents: GROSS, withheldCents: 52_18, netCents: 247_82 };
    expect(await answer(desk, payrollOrderId, [given])).toMatchObject({
      dryRun: false,
      answeredCount: 1,
      knownCount: 0,
      order: { openCount: 0, grossCents: GROSS, withheldCents: 52_18, netCents: 247_82, isPractice: false },
    });
    // Wages are paid about the 24th, not as soon as they are known.
    expect(await pay(desk, '2026-11-23')).toEqual([]);
    expect(await pay(desk, '2026-11-24')).toEqual([247_82]);
    expect(await paymentOf(at)).toMatchObject({
      status: 'paid',
      amountCents: 247_82,
      payroll: {
        state: 'answered',
        payrollOrderId,
        grossCents: GROSS,
        holidayAllowanceCents: 22_22,
        withheldCents: 52_18,
        netCents: 247_82,
        isPractice: false,
      },
    });
    const { paidCents, scheduledCents } = await desk.call(at.holder, 'budgets.show', undefined, {
      awardId: at.awardId,
    });
    expect({ paidCents, scheduledCents }).toEqual({ paidCents: COST, scheduledCents: 0 });
    const { items: messages } = await desk.call(at.careProvider, 'messages.list', {}, undefined, 'nl');
    expect(messages[0]!.body).toContain('Bruto is het € 300,00; daarvan is € 52,18 ingehouden');
    await checkBooks(desk.store);
  });

  test('until it is in the order it can be withdrawn, after that no more; what is late waits for the next month', async () => {
    const at = await declarable(desk, { kind: 'employment' });
    const withdraw = (declarationId: string) =>
      desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId });
    await withdraw(await declare(desk, at));
    expect(await order(desk, '2026-11-15')).toBeUndefined();
    const declarationId = await declare(desk, at, { reference: 'again' });
    expect((await paymentOf(at)).dueDate).toBe('2026-11-24');
    expect(await order(desk, '2026-11-16')).toBe('L0000001');
    await expect(withdraw(declarationId)).rejects.toThrow(PortalError);
    const other = await declarable(desk, { kind: 'employment' });
    await declare(desk, other);
    expect((await paymentOf(other)).dueDate).toBe('2026-12-24');
    expect(await order(desk, '2026-11-30')).toBe('L0000001');
    expect(await order(desk, '2026-12-15')).toBe('L0000002');
    const { items } = await desk.call(paymentOfficer, 'payrollOrders.list', {});
    expect(items.map(({ month, lineCount, openCount }) => [month, lineCount, openCount])).toEqual([
      ['2026-12', 1, 1],
      ['2026-11', 1, 1],
    ]);
    const { tasks } = await desk.call(paymentOfficer, 'home.show');
    expect(tasks).toMatchObject([{ kind: 'payroll-orders', count: 2 }]);
  });

  describe('holiday hours', () => {
    const withHoliday = (
      holidayHours: 'in-rate' | 'when-taken' | undefined,
      kind: 'employment' | 'assignment-family',
    ) =>
      declarable(desk, {
        kind,
        change: (terms) => ({
          ...terms,
          workArrangements: { ...terms.workArrangements, ...(holidayHours && { holidayHours }) },
        }),
      });
    const lines = [hours('2026-10-06', 120), hours('2026-10-06', 120, { holiday: true })];

    test('of a rate without them are declared when taken, beside work of that day, and told in the order', async () => {
      const at = await withHoliday('when-taken', 'employment');
      const declarationId = await declare(desk, at, { lines });
      const shown = await desk.call(at.holder, 'declarations.show', undefined, { declarationId });
      expect(shown.lines.map(({ minutes, amountCents, holiday }) => [minutes, amountCents, holiday])).toEqual([
        [120, 37_50, undefined],
        [120, 37_50, true],
      ]);
      const payrollOrderId = (await order(desk, '2026-11-15'))!;
      const { items } = await desk.call(paymentOfficer, 'payrollLines.list', {}, { payrollOrderId });
      expect(items).toMatchObject([{ minutes: 240, holidayMinutes: 120, grossCents: 75_00 }]);
    });

    test.each([
      ['in-rate', 'employment'],
      [undefined, 'employment'],
      [undefined, 'assignment-family'],
    ] as const)('are not declared where they are %s, by %s', async (holidayHours, kind) => {
      const at = await withHoliday(holidayHours, kind);
      const { results } = await desk.call(at.holder, 'declarations.batch', {
        declarations: [declarationOf(at, { lines })],
      });
      expect(results[0]).toMatchObject({
        outcome: 'rejected',
        issues: [{ code: 'HOLIDAY_NOT_DECLARABLE', path: 'lines.1.holiday' }],
      });
    });

    test('are only of an employee', async () => {
      await expect(withHoliday('when-taken', 'assignment-family')).rejects.toThrow(PortalError);
    });
  });

  describe('a result', () => {
    let payrollOrderId: string;
    let paymentIds: string[];
    beforeEach(async () => {
      for (const _ of [1, 2]) await declare(desk, await declarable(desk, { kind: 'employment' }));
      await declare(desk, await declarable(desk, { kind: 'assignment' }));
      payrollOrderId = (await order(desk, '2026-11-15'))!;
      const { items } = await desk.call(paymentOfficer, 'payrollLines.list', {}, { payrollOrderId });
      paymentIds = items.map(({ paymentId }) => paymentId);
    });

    const right = (paymentId: string | undefined, netCents = 250_00) => ({
      paymentId,
      withheldCents: GROSS - netCents,
      netCents,
    });

    test('in which something is wrong is not taken, and says where', async () => {
      const [first, second] = paymentIds;
      const wrong: [object[], unknown[]][] = [
        [
          [right(first), { ...right(second), netCents: 250_01 }],
          ['PAYROLL_SUM_DIFFERS', 'lines.1.netCents'],
        ],
        [[{ ...right(first), withheldCents: 49_99 }], ['PAYROLL_SUM_DIFFERS', 'lines.0.netCents']],
        [[{ ...right(first), grossCents: 299_99 }], ['PAYROLL_GROSS_DIFFERS', 'lines.0.grossCents']],
        [
          [right(first), { ...right(first), line: 7 }],
          ['PAYROLL_LINE_TWICE', 'lines.1.paymentId', 7],
        ],
        [
          [right(second), right('U0000003')],
          ['PAYROLL_LINE_UNKNOWN', 'lines.1.paymentId'],
        ],
        [[right('U0000099')], ['PAYROLL_LINE_UNKNOWN', 'lines.0.paymentId']],
      ];
      for (const [lines, issue] of wrong) expect(await refusal(answer(desk, payrollOrderId, lines))).toEqual([issue]);
      await expect(answer(desk, payrollOrderId, [right(first, 300_01)])).rejects.toThrow();
      await expect(answer(desk, payrollOrderId, [])).rejects.toThrow();
      expect(await pay(desk, '2026-11-24')).toHaveLength(1);
    });

    test('may come in parts and twice, and is not changed by another', async () => {
      const [first, second] = paymentIds;
      expect(await answer(desk, payrollOrderId, [right(first)], { dryRun: true })).toMatchObject({
        dryRun: true,
        answeredCount: 1,
        order: { openCount: 2 },
      });
      await answer(desk, payrollOrderId, [right(first)]);
      expect(await answer(desk, payrollOrderId, [right(first), right(second, GROSS)])).toMatchObject({
        answeredCount: 1,
        knownCount: 1,
        order: { openCount: 0, withheldCents: 50_00, netCents: 550_00 },
      });
      expect(await refusal(answer(desk, payrollOrderId, [right(first, 260_00)]))).toEqual([
        ['PAYROLL_ANSWERED', 'lines.0.netCents'],
      ]);
      // The self-employed sees to taxes alone: what the bank gets is the whole amount, on the first run.
      expect((await pay(desk, '2026-11-16')).length).toBe(1);
      expect((await pay(desk, '2026-11-24')).slice(1)).toEqual([250_00, GROSS]);
      await checkBooks(desk.store);
    });
  });

  test('a payment that nobody has looked at waits too, and one without payroll goes', async () => {
    const staff = await declarable(desk, { kind: 'employment' });
    await declare(desk, staff);
    await declare(desk, await declarable(desk, { kind: 'assignment' }));
    // As an older version left them.
    await desk.store.db.updateTable('payment').set({ payroll: null }).execute();
    expect(await pay(desk, '2026-11-04')).toHaveLength(1);
    expect((await paymentOf(staff)).payroll).toMatchObject({ state: 'awaited' });
    expect(await order(desk, '2026-11-15')).toBe('L0000001');
    await checkBooks(desk.store);
  });

  test('two processes at once make one order, each payment once', async () => {
    const database = await freshDatabase();
    desk = createDesk(await open(database), startOfTests);
    const other = await open(database);
    for (const _ of [1, 2, 3]) await declare(desk, await declarable(desk, { kind: 'employment' }));
    const day = { date: '2026-11-15', now: noonOf('2026-11-15'), rules: standardRules };
    await Promise.all([desk.store, other].map((store: Store) => payrollOrderJob.run(store, day)));
    const { items } = await desk.call(paymentOfficer, 'payrollOrders.list', {});
    expect(items).toMatchObject([{ id: 'L0000001', lineCount: 3, openCount: 3, grossCents: 3 * GROSS }]);
    expect(items[0]!.madeAt).not.toBeNull();
  });
});
