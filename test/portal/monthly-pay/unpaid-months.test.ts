// Months of a closed year that were never paid are told once something makes them due, but not those of which all know why.
import { expect, test } from 'vitest';
import { resolveRules } from '../../../src/domain/index.ts';
import { makeAllMonths } from '../../../src/portal/declarations/monthly/make-all-months.ts';
import { startOfTests } from '../support/cases.ts';
import type { Declarable } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, noonOf } from '../support/monthly.ts';

/** On 15 October 2026 the wage of adults rises to 17 euros an hour. */
const raised = resolveRules({
  minimumWage: { 21: [{ validFrom: '2026-10-15', value: 17_00, source: 'a raise in the middle of a month' }] },
});

function endOn(desk: Desk, at: Declarable, end: string) {
  const given = { version: 1, end, ground: 'mutual-consent' } as const;
  return desk.call(at.holder, 'agreements.end', given, { agreementId: at.agreement.id });
}

async function toldWhenItRunsOn(desk: Desk, at: Declarable): Promise<readonly string[]> {
  desk.clock.now = noonOf('2027-04-12');
  const params = { agreementId: at.agreement.id };
  return (await desk.call(at.holder, 'agreements.continueEffect', { version: 1 }, params)).closedMonths;
}

onBothEngines(({ open }) => {
  test('a month of before the portal paid by itself was paid otherwise', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, { kind: 'assignment', cents: 600_00, start: '2026-10-01' });
    await endOn(desk, at, '2026-10-15');
    await live(desk, '2026-11-24');
    expect(await toldWhenItRunsOn(desk, at)).toEqual(['2026-11', '2026-12']);
  });

  test('a month of which both were told that it is below the minimum wage is not told again', async () => {
    const store = await open();
    const at = await monthly(createDesk(store, startOfTests), { cents: 589_33 });
    const desk = createDesk(store, noonOf('2026-11-24'), raised);
    await makeAllMonths(store, { date: '2026-11-24', now: desk.clock.now, rules: raised });
    await endOn(desk, at, '2026-11-15');
    // Of December nobody was told, since the agreement had ended.
    expect(await toldWhenItRunsOn(desk, at)).toEqual(['2026-12']);
  });
});
