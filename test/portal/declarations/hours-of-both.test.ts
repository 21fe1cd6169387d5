import { expect, test } from 'vitest';
import type { AgreementTerms, LineInput } from '../../../src/domain/index.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import {
  besides,
  declarable,
  declarationOf,
  hours,
  sharedDesk,
  twoDesks,
  type Declarable,
} from '../support/declarable.ts';
import type { Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

// 5 October 2026 is a Monday: the first agreement ends on Wednesday, the second begins on Thursday.
const days = ['05', '06', '07', '08', '09'];
const monday = '2026-10-05';

function between(start: string, end: string, more: Partial<AgreementTerms['workArrangements']> = {}) {
  return (terms: AgreementTerms): AgreementTerms => ({
    ...terms,
    workArrangements: { ...terms.workArrangements, start, termKind: 'fixed', end, ...more },
  });
}

function on(from: number, to: number, minutes: number, month = '2026-10'): LineInput[] {
  return days.slice(from, to).map((day) => hours(`${month}-${day}`, minutes));
}

/** Two agreements of one provider with one holder, after each other. */
async function twoAgreements(desk: Desk): Promise<[Declarable, Declarable]> {
  const first = await declarable(desk, { kind: 'assignment', change: between('2026-10-01', '2026-10-07') });
  const { provider } = first;
  const change = between('2026-10-08', '2026-12-31');
  return [first, await besides(desk, first, { kind: 'assignment', provider, change })];
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);
  const startTwo = twoDesks(engine);

  const declare = async (desk: Desk, caller: Caller, declarations: ReturnType<typeof declarationOf>[]) => {
    const { results } = await desk.call(caller, 'declarations.batch', { declarations });
    return results.map(({ issues }) => issues.map(({ code, params }) => ({ code, params })));
  };
  const over = (found: number) => [{ code: 'WEEK_OVER_40', params: { week: monday, found, expected: 2400 } }];

  test('the hours of a week are counted over all agreements of a provider with a holder', async () => {
    const desk = await start();
    const [first, second] = await twoAgreements(desk);
    const one = declarationOf(first, { reference: 'one', lines: on(0, 3, 14 * 60) });
    const two = declarationOf(second, { reference: 'two', lines: on(3, 4, 60) });
    expect(await declare(desk, first.holder, [one])).toEqual([over(42 * 60)]);
    const fewer = { ...one, lines: on(0, 3, 13 * 60) };
    expect(await declare(desk, first.holder, [fewer])).toEqual([[]]);
    expect(await declare(desk, first.careProvider, [two])).toEqual([[]]);
    const { items } = await desk.call(first.holder, 'declarations.list', { agreementId: second.agreement.id });
    await desk.call(first.careProvider, 'declarations.withdraw', undefined, { declarationId: items[0]!.id });
    const more = { ...two, reference: 'more', lines: on(3, 4, 75) };
    expect(await declare(desk, first.careProvider, [more])).toEqual([over(40 * 60 + 15)]);
  });

  test('so are those that come in together, and only those of the same two', async () => {
    const desk = await start();
    const [first, second] = await twoAgreements(desk);
    const other = await declarable(desk, { kind: 'assignment', provider: first.provider });
    const third = await besides(desk, first, { kind: 'assignment' });
    const one = declarationOf(first, { reference: 'one', lines: on(0, 3, 13 * 60) });
    const two = declarationOf(second, { reference: 'two', lines: on(3, 5, 60) });
    expect(await declare(desk, first.holder, [one, two])).toEqual([[], over(41 * 60)]);
    // Another holder, and another provider.
    expect(await declare(desk, other.holder, [declarationOf(other, { lines: on(0, 5, 480) })])).toEqual([[]]);
    expect(await declare(desk, third.holder, [declarationOf(third, { lines: on(0, 5, 480) })])).toEqual([[]]);
  });

  test('a week over two months is counted over them too', async () => {
    const desk = await start();
    const first = await declarable(desk, { kind: 'assignment', change: between('2026-09-01', '2026-09-30') });
    const { provider } = first;
    const second = await besides(desk, first, { kind: 'assignment', provider });
    const september = ['28', '29', '30'].map((day) => hours(`2026-09-${day}`, 12 * 60));
    const one = declarationOf(first, { reference: 'one', month: '2026-09', lines: september });
    const two = declarationOf(second, { reference: 'two', lines: [hours('2026-10-01', 300)] });
    expect(await declare(desk, first.holder, [one])).toEqual([[]]);
    expect(await declare(desk, first.holder, [two])).toEqual([
      [{ code: 'WEEK_OVER_40', params: { week: '2026-09-28', found: 41 * 60, expected: 2400 } }],
    ]);
  });

  test('what was stored before care was kept by day is counted from its lines', async () => {
    const desk = await start();
    const [first, second] = await twoAgreements(desk);
    const one = declarationOf(first, { reference: 'one', lines: on(0, 3, 13 * 60) });
    await declare(desk, first.holder, [one]);
    await desk.store.db
      .updateTable('declaration')
      .set({ careByDay: null })
      .where('agreementId', '=', Number(first.agreement.id.slice(1)))
      .execute();
    const two = declarationOf(second, { reference: 'two', lines: on(3, 5, 60) });
    expect(await declare(desk, first.holder, [two])).toEqual([over(41 * 60)]);
  });

  test('of two batches at the same moment one is held to the other', async () => {
    const [one, two] = await startTwo();
    const [first, second] = await twoAgreements(one);
    const results = await Promise.all([
      declare(one, first.holder, [declarationOf(first, { reference: 'one', lines: on(0, 3, 13 * 60) })]),
      declare(two, first.careProvider, [declarationOf(second, { reference: 'two', lines: on(3, 5, 60) })]),
    ]);
    expect(results.flat().toSorted((a, b) => a.length - b.length)).toEqual([[], over(41 * 60)]);
  });

  test('more than was agreed is told to the provider, and to the holder before the decision', async () => {
    const desk = await start();
    const change = between('2026-10-01', '2026-12-31', {
      hoursPattern: 'fixed',
      minutesPerWeek: 240,
      daysPerWeek: 1,
    });
    const at = await declarable(desk, { kind: 'assignment', change });
    const above = [
      { code: 'HOURS_ABOVE_AGREED', params: { week: monday, found: 300, expected: 240 } },
      { code: 'DAYS_ABOVE_AGREED', params: { week: monday, found: 2, expected: 1 } },
    ];
    const batch = [declarationOf(at, { lines: on(0, 2, 150) })];
    expect(await declare(desk, at.careProvider, batch)).toEqual([above]);
    const { items } = await desk.call(at.holder, 'declarations.list', {});
    expect(items).toMatchObject([{ status: 'awaiting-holder', warningCount: 2 }]);
    const shown = await desk.call(at.holder, 'declarations.show', undefined, { declarationId: items[0]!.id });
    expect(shown.warnings).toMatchObject(above);
    expect(shown.warnings[0]!.message).toMatch(/5 hours.*4 hours/);
    const { items: messages } = await desk.call(at.holder, 'messages.list', {});
    expect(messages.find(({ recordId }) => recordId === shown.id)?.body).toContain('more hours than were agreed');
    const decisions = [{ declarationId: shown.id, decision: 'approve' as const }];
    const { results } = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'approved' }]);
  });

  test('more than a holder can confirm is refused, also from the holder', async () => {
    const desk = await start();
    const change = between('2026-10-01', '2026-12-31', { hoursPattern: 'fixed', minutesPerWeek: 240 });
    const at = await declarable(desk, { kind: 'assignment', change });
    for (const caller of [at.careProvider, at.holder]) {
      const [issues] = await declare(desk, caller, [declarationOf(at, { lines: on(0, 5, 480) })]);
      expect(issues!.map(({ code }) => code)).toEqual(['WEEK_BEYOND_AGREED', 'MONTH_BEYOND_AGREED']);
    }
  });
});
