import { expect } from 'vitest';
import { createDesk } from '../support/desk.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, declarationOf, hours } from '../support/declarable.ts';
import { promised } from '../../support/promised.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly } from '../support/monthly.ts';

/**
 * Leaflet for budget holders, "Declaratie": an overview of the declarations that were handed in and the monthly wages that
 * were paid. Leaflet for care providers, "Declaratie": declarations or invoices, monthly wages and fixed monthly amounts;
 * "8. Eenvoudig declareren": whether it was paid.
 */
onBothEngines(({ open }) => {
  promised('wagesShown', async () => {
    const desk = createDesk(await open(), startOfTests);
    const wage = await monthly(desk);
    const same = { awardId: wage.awardId, holderId: wage.agreement.budgetHolder.id };
    await monthly(desk, { ...same, kind: 'assignment', cents: 300_00 });
    const invoiced = await declarable(desk, same);
    await live(desk, '2026-11-23');
    const { holder } = wage;
    const list = (by: typeof holder, more: object = {}) => desk.call(by, 'declarations.list', { limit: 20, ...more });
    const before = await list(holder);
    expect(before.items.map(({ kind, dueDate, paidAt }) => [kind, dueDate, paidAt])).toEqual([
      ['fixed-monthly-amount', '2026-11-24', null],
      ['monthly-wage', '2026-11-24', null],
    ]);

    await live(desk, '2026-12-01');
    const declaration = declarationOf(invoiced, {
      month: '2026-11',
      invoiceNumber: '2026-0042',
      invoiceDate: '2026-12-01',
      lines: [hours('2026-11-03', 120)],
    });
    await desk.call(holder, 'declarations.create', declaration);
    await live(desk, '2026-12-04');
    await live(desk, '2026-12-11');

    const { items } = await list(holder, { month: '2026-11' });
    expect(items.map(({ kind, status, invoiceNumber }) => [kind, status, invoiceNumber])).toEqual([
      ['care-delivered', 'paid', '2026-0042'],
      ['fixed-monthly-amount', 'paid', null],
      ['monthly-wage', 'paid', null],
    ]);
    for (const { id, paymentId, dueDate, paidAt } of items) {
      const payment = await desk.call(holder, 'payments.show', undefined, { paymentId: String(paymentId) });
      expect([payment.declarationId, payment.dueDate, payment.paidAt, payment.status]).toEqual([
        id,
        dueDate,
        paidAt,
        'paid',
      ]);
    }
    const wages = await list(holder, { kind: 'monthly-wage', month: '2026-11' });
    expect(wages.items).toEqual(items.slice(2));
    const ofProvider = await list(wage.careProvider, { month: '2026-11' });
    expect(ofProvider.items).toEqual(items.slice(2));
  });
});
