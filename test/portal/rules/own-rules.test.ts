// Rules of the operator decide in each place that judges, and not only where they are shown.
import { expect, test } from 'vitest';
import { resolveRules, rulesOf } from '../../../src/domain/index.ts';
import { ruleEntry } from '../../../src/contract/rule-entry.ts';
import { declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

// The institution of these tests asks 64.80 an hour.
const rules = resolveRules({
  formalHourMaximum: [{ validFrom: '2026-01-01', law: 'Wlz', value: 64_79, source: 'a stricter table' }],
  providerTerm: [{ validFrom: '2015-01-01', value: 2, source: 'a shorter term' }],
});

onBothEngines(({ open }) => {
  test('they are shown, and are what agreements and declarations are held to', async () => {
    const store = await open();
    const standard = createDesk(store, Date.UTC(2026, 10, 3, 8));
    const at = await declarable(standard);
    const own = createDesk(store, Date.UTC(2026, 10, 3, 8), rules);
    const { items } = await own.call(at.holder, 'rules.show');
    expect(rulesOf(items.map(ruleEntry))).toEqual(rules);

    const declaration = declarationOf(at, { lines: [hours('2026-10-06', 60)] });
    const late = { issues: [{ code: 'TOO_LATE_PROVIDER', params: { expected: '2026-11-02' } }] };
    const ownAnswer = await own.call(at.careProvider, 'declarations.check', { declarations: [declaration] });
    expect(ownAnswer.results[0]).toMatchObject(late);
    const answer = await standard.call(at.careProvider, 'declarations.check', { declarations: [declaration] });
    expect(answer.results[0]?.issues).toEqual([]);
  });
});
