import { expect, test } from 'vitest';
import type { NewAmendment } from '../../../src/contract/types.ts';
import { showDueTerms } from '../../../src/portal/agreements/amendments/show-due-terms.ts';
import { agreeOn, amend, bringToAgreed, rate } from '../support/amendments.ts';
import {
  declarable,
  declarationOf,
  hours,
  remaining,
  sharedDesk,
  twoDesks,
  type Declarable,
} from '../support/declarable.ts';
import type { Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

// An approved agreement from 1 October 2026 on at 64.80 an hour; it is 3 November.
const raise: NewAmendment = { from: '2026-11-01', rates: [rate(70_00)] };
const december = Date.UTC(2026, 11, 1, 9);

function declare(desk: Desk, at: Declarable, month: string, lines: ReturnType<typeof hours>[], by = at.holder) {
  return desk.call(by, 'declarations.create', declarationOf(at, { reference: month, month, lines }));
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);
  const startTwo = twoDesks(engine);

  test('pays care of before at the former rate and care of after at the new one, and both budgets add up', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await agreeOn(desk, at, raise);
    const before = await declare(desk, at, '2026-10', [hours('2026-10-31', 60)]);
    expect(before).toMatchObject({ totalCents: 64_80 });
    desk.clock.now = december;
    const after = await declare(desk, at, '2026-11', [hours('2026-11-01', 60)]);
    expect(after).toMatchObject({ totalCents: 70_00, lines: [{ rateCents: 70_00 }] });
    expect(await remaining(desk, at)).toBe(48_000_00 - 64_80 - 70_00);
  });

  test('goes by the day of care and not by the day on which the agreement shows the new terms', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await agreeOn(desk, at, { ...raise, from: '2026-12-01' });
    const paid = async (month: string, date: string) => (await declare(desk, at, month, [hours(date, 60)])).totalCents;
    desk.clock.now = december;
    expect(await paid('2026-11', '2026-11-30')).toBe(64_80);
    await showDueTerms(desk.store, { date: '2026-12-01', now: december });
    expect(await paid('2026-10', '2026-10-05')).toBe(64_80);
    desk.clock.now = Date.UTC(2027, 0, 2, 9);
    expect(await paid('2026-12', '2026-12-01')).toBe(70_00);
  });

  test('a declaration that waits for the holder is approved as it was handed in, whatever begins later', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const waiting = await declare(desk, at, '2026-10', [hours('2026-10-05', 60)], at.careProvider);
    await agreeOn(desk, at, {
      from: '2026-11-01',
      workArrangements: { rates: [{ ...rate(50_00), careFunction: 'personal-care' }] },
    });
    const decisions = [{ declarationId: waiting.id, decision: 'approve' as const }];
    const { results } = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'approved', issues: [] }]);
    expect(await remaining(desk, at)).toBe(48_000_00 - 64_80);
  });

  test('what was declared before a raise that reaches back is told as a difference, and not paid', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await declare(desk, at, '2026-10', [hours('2026-10-05', 90)]);
    const left = await remaining(desk, at);
    const begun = await amend(desk, at, { ...raise, from: '2026-10-01' });
    expect(begun.declaredDifferenceCents).toBe(7_80);
    await bringToAgreed(desk, at, begun);
    expect(await remaining(desk, at)).toBe(left);
    for (const by of [at.holder, at.careProvider]) {
      const { items } = await desk.call(by, 'messages.list', { limit: 50 });
      const told = items.filter(({ type }) => type === 'agreement.amendment-approved').map(({ body }) => body);
      expect(told).toEqual([expect.stringContaining('€7.80')]);
    }
  });

  test('a last day that was extended lets the care of after it through', async () => {
    const desk = await start();
    const fixed = { termKind: 'fixed', end: '2026-10-31' } as const;
    const at = await declarable(desk, {
      change: (terms) => ({ ...terms, workArrangements: { ...terms.workArrangements, ...fixed } }),
    });
    desk.clock.now = december;
    const november = () => declare(desk, at, '2026-11', [hours('2026-11-02', 60)]);
    await expect(november()).rejects.toMatchObject({ issues: [{ code: 'OUTSIDE_TERM' }] });
    const agreed = await agreeOn(desk, at, { from: '2026-11-01', workArrangements: { end: '2026-12-31' } });
    expect(agreed).toMatchObject({ status: 'approved', signers: ['budget-holder'], needsAssessment: false });
    expect(await november()).toMatchObject({ totalCents: 64_80 });
    const shown = await desk.call(at.holder, 'agreements.show', undefined, { agreementId: at.agreement.id });
    expect(shown).toMatchObject({ end: '2026-12-31', start: '2026-10-01', version: 2 });
  });

  test('a process that knew the former terms sees the new ones at once', async () => {
    const [one, other] = await startTwo();
    const at = await declarable(one);
    const check = async (desk: Desk) => {
      const declarations = [declarationOf(at, { lines: [hours('2026-10-05', 60)] })];
      const { results } = await desk.call(at.holder, 'declarations.check', { declarations });
      return results.map(({ totalCents }) => totalCents);
    };
    expect(await check(other)).toEqual([64_80]);
    await agreeOn(one, at, { ...raise, from: '2026-10-01' });
    expect(await check(other)).toEqual([70_00]);
    expect(await check(one)).toEqual([70_00]);
  });

  test('whoever checks without a portal is given all versions', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await agreeOn(desk, at, raise);
    const { items } = await desk.call(at.careProvider, 'declarableTerms.list', {});
    expect(items).toMatchObject([
      { rates: [rate(64_80)], amended: [{ from: '2026-11-01', rates: [rate(70_00)], monthlyAmountCents: null }] },
    ]);
  });
});
