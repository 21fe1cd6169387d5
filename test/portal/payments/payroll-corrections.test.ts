// A wage that payroll answered and that is corrected or withdrawn afterwards is taken back in the order beside the new one,
// so that nothing is withheld twice.
import { beforeEach, expect, test } from 'vitest';
import { standardRules } from '../../../src/domain/index.ts';
import type { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { payrollOrderJob } from '../../../src/portal/jobs/daily/payroll-order-job.ts';
import { bookFindings } from '../../../src/portal/store/check/books.ts';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';

/** Of four hours at 18.75; charges are 17.54 %. */
const DAY_GROSS = 75_00;

async function declare(desk: Desk, at: Declarable, days: number, corrects?: string): Promise<string> {
  const lines = ['01', '08', '15', '22'].slice(0, days).map((day) => hours(`2026-10-${day}`, 240));
  const given = { reference: `${days}-${corrects}`, lines, ...(corrects && { corrects }) };
  return (await desk.call(at.holder, 'declarations.create', declarationOf(at, given))).id;
}

async function order(desk: Desk, date: string): Promise<string> {
  desk.clock.now = noonOf(date);
  await payrollOrderJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
  return (await desk.call(paymentOfficer, 'payrollOrders.list', {})).items[0]!.id;
}

function linesOf(desk: Desk, payrollOrderId: string) {
  return desk.call(paymentOfficer, 'payrollLines.list', {}, { payrollOrderId }).then(({ items }) => items);
}

/** Payroll withholds a fifth of what is new, and hands the whole file back. */
async function answer(desk: Desk, payrollOrderId: string) {
  const lines = (await linesOf(desk, payrollOrderId)).map(({ paymentId, grossCents, withheldCents, netCents }) => ({
    paymentId,
    grossCents,
    withheldCents: withheldCents ?? grossCents / 5,
    netCents: netCents ?? grossCents - grossCents / 5,
  }));
  return desk.call(paymentOfficer, 'payrollOrders.answer', { lines }, { payrollOrderId });
}

async function pay(desk: Desk, date: string): Promise<void> {
  desk.clock.now = noonOf(date);
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  await checkBooks(desk.store);
}

/** A month with its order, the answer and the wages. */
async function month(desk: Desk, name: string): Promise<string> {
  const id = await order(desk, `${name}-15`);
  await checkBooks(desk.store);
  if ((await linesOf(desk, id)).some(({ netCents }) => netCents === null)) await answer(desk, id);
  await pay(desk, `${name}-27`);
  return id;
}

/** What the orders say of everything together, in days of work. */
async function sums(desk: Desk) {
  const { items } = await desk.call(paymentOfficer, 'payrollOrders.list', {});
  const sum = (key: 'grossCents' | 'withheldCents' | 'netCents') =>
    items.reduce((all, one) => all + one[key], 0) / DAY_GROSS;
  return { gross: sum('grossCents'), withheld: sum('withheldCents'), net: sum('netCents') };
}

async function sent(desk: Desk): Promise<number> {
  return (await sentToBank(desk.store)).reduce((sum, { cents }) => sum + cents, 0) / DAY_GROSS;
}

async function budgetOf(desk: Desk, { holder, awardId }: Declarable): Promise<number> {
  return (await desk.call(holder, 'budgets.show', undefined, { awardId })).paidCents;
}

async function openOf(desk: Desk, { holder }: Declarable) {
  const { items } = await desk.call(holder, 'recoveries.list', { status: 'open' });
  return items.map(({ openCents }) => openCents / DAY_GROSS);
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let at: Declarable;
  let first: string;
  /** Two days of work, paid in November. */
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
    at = await declarable(desk, { kind: 'employment' });
    first = await declare(desk, at, 2);
    await month(desk, '2026-11');
    expect(await sent(desk)).toBe(1.6);
  });

  test('more: the order has the credit of the first beside the new line, and the employee gets the net difference', async () => {
    await declare(desk, at, 3, first);
    expect(await openOf(desk, at)).toEqual([1.6]);
    const payrollOrderId = await order(desk, '2026-12-15');
    const [credit, line, ...others] = await linesOf(desk, payrollOrderId);
    expect(others).toEqual([]);
    expect(credit).toMatchObject({
      paymentId: 'U0000001',
      creditedPaymentId: 'U0000001',
      payrollOrderId,
      declarationId: first,
      minutes: -480,
      holidayMinutes: 0,
      grossCents: -2 * DAY_GROSS,
      chargesCents: -26_31,
      withheldCents: -30_00,
      netCents: -120_00,
    });
    expect(line).toMatchObject({ paymentId: 'U0000002', creditedPaymentId: null, grossCents: 3 * DAY_GROSS });
    const { items } = await desk.call(paymentOfficer, 'payrollLines.list', { open: 'true' }, { payrollOrderId });
    expect(items.map(({ paymentId }) => paymentId)).toEqual(['U0000002']);
    expect(await answer(desk, payrollOrderId)).toMatchObject({
      answeredCount: 1,
      knownCount: 1,
      order: { lineCount: 2, openCount: 0, grossCents: DAY_GROSS, withheldCents: 15_00, netCents: 60_00 },
    });
    await pay(desk, '2026-12-27');
    expect(await sums(desk)).toEqual({ gross: 3, withheld: 0.6, net: 2.4 });
    expect([await sent(desk), await openOf(desk, at)]).toEqual([2.4, []]);
    expect(await budgetOf(desk, at)).toBe(264_47);
  });

  test('less: what is too much is open on net, and is what payroll took back more than it gave', async () => {
    await declare(desk, at, 1, first);
    await month(desk, '2026-12');
    expect(await sums(desk)).toEqual({ gross: 1, withheld: 0.2, net: 0.8 });
    expect([await sent(desk), await openOf(desk, at)]).toEqual([1.6, [0.8]]);
    expect(await budgetOf(desk, at)).toBe(88_16);
  });

  test('nothing: what is credited comes into an order of its own, which asks for no result', async () => {
    await desk.call(at.holder, 'declarations.credit', undefined, { declarationId: first });
    expect(await budgetOf(desk, at)).toBe(0);
    const payrollOrderId = await month(desk, '2026-12');
    expect(await linesOf(desk, payrollOrderId)).toMatchObject([{ creditedPaymentId: 'U0000001' }]);
    expect(await sums(desk)).toEqual({ gross: 0, withheld: 0, net: 0 });
    expect([await sent(desk), await openOf(desk, at)]).toEqual([1.6, [1.6]]);
    // A month later it is not taken back again.
    expect(await order(desk, '2027-01-15')).toBe(payrollOrderId);
  });

  test('twice: each wage is taken back once, by the order after', async () => {
    const second = await declare(desk, at, 4, first);
    const december = await order(desk, '2026-12-15');
    // Until payroll has answered and the run has paid, it stays as it is.
    const early = await declare(desk, at, 1, second).catch((error: unknown) => error);
    expect((early as PortalError).issues).toContainEqual(
      expect.objectContaining({ code: 'CORRECTED_NOT_PAID', params: { declaration: second, found: 'scheduled' } }),
    );
    await answer(desk, december);
    await pay(desk, '2026-12-27');
    await declare(desk, at, 3, second);
    const january = await month(desk, '2027-01');
    expect((await linesOf(desk, january)).map((line) => [line.paymentId, line.creditedPaymentId])).toEqual([
      ['U0000002', 'U0000002'],
      ['U0000003', null],
    ]);
    expect(await sums(desk)).toEqual({ gross: 3, withheld: 0.6, net: 2.4 });
    expect([await sent(desk), await openOf(desk, at)]).toEqual([3.2, [0.8]]);
    expect(await budgetOf(desk, at)).toBe(264_47);
  });

  test('a correction that is withdrawn before the order leaves the wage as it was', async () => {
    const declarationId = await declare(desk, at, 3, first);
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId });
    await checkBooks(desk.store);
    expect(await order(desk, '2026-12-15')).toBe('L0000001');
    expect(await sums(desk)).toEqual({ gross: 2, withheld: 0.4, net: 1.6 });
  });

  test('an answer that says something else of what is taken back is not taken', async () => {
    await declare(desk, at, 3, first);
    const payrollOrderId = await order(desk, '2026-12-15');
    const given = async (line: { paymentId: string; withheldCents: number; netCents: number }) => {
      const error = await desk
        .call(paymentOfficer, 'payrollOrders.answer', { lines: [line] }, { payrollOrderId })
        .catch((thrown: unknown) => thrown);
      return (error as { issues: { code: string; path: string }[] }).issues.map(({ code, path }) => [code, path]);
    };
    expect(await given({ paymentId: 'U0000001', withheldCents: 30_00, netCents: 120_00 })).toEqual([
      ['PAYROLL_SUM_DIFFERS', 'lines.0.netCents'],
    ]);
    expect(await given({ paymentId: 'U0000001', withheldCents: -20_00, netCents: -130_00 })).toEqual([
      ['PAYROLL_ANSWERED', 'lines.0.netCents'],
    ]);
    expect(await given({ paymentId: 'U0000002', withheldCents: -1, netCents: 225_01 })).toEqual([
      ['FIELD_INVALID', 'lines.0.withheldCents'],
    ]);
  });

  test('the check finds a wage that is not taken back, and one that is for nothing', async () => {
    await declare(desk, at, 3, first);
    const codes = async () => {
      const found = [];
      for await (const { code } of bookFindings(desk.store)) found.push(code);
      return found;
    };
    await desk.store.db.deleteFrom('payrollCredit').execute();
    expect(await codes()).toEqual(['payroll-credit-missing']);
    await order(desk, '2026-12-15');
    const credits = [1, 2].map((paymentId) => ({ paymentId, payrollOrderId: 1 }));
    await desk.store.db.insertInto('payrollCredit').values(credits).execute();
    expect(await codes()).toEqual(['payroll-credit-needless']);
  });
});
