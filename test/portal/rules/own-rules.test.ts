// Rules of the operator decide in each place that judges, and not only where they are shown.
import { expect, test } from 'vitest';
import { resolveRules, rulesOf } from '../../../src/domain/index.ts';
import { ruleEntry } from '../../../src/contract/rule-entry.ts';
import { assessorOf, holderOf, municipality } from '../support/callers.ts';
import { enterAward, newProvider, register, termsOf } from '../support/cases.ts';
import { declarable, declarationOf, hours, nextSerial } from '../support/declarable.ts';
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

onBothEngines(({ open }) => {
  test('the maximum of a municipality holds for agreements on its awards, and not for those of others', async () => {
    const store = await open();
    const ofMunicipality = resolveRules({
      ownMaximum: [
        {
          validFrom: '2026-01-01',
          law: 'Wmo',
          budgetProvider: municipality.code,
          careFunction: 'individual-guidance',
          careUnit: 'hour',
          formality: 'formal',
          value: 64_79,
          source: 'a decree',
        },
      ],
    });
    const desk = createDesk(store, Date.UTC(2026, 10, 3, 8), ofMunicipality);
    const office = assessorOf(municipality);
    const wmo = await enterAward(desk, nextSerial(), { law: 'Wmo' }, office);
    const wlz = await enterAward(desk, nextSerial());
    const codesFor = async ({ id, budgetHolder }: typeof wmo): Promise<string[]> => {
      const holder = holderOf(budgetHolder.id);
      const provider = await register(desk, holder, newProvider('organisation', nextSerial()));
      const terms = termsOf('assignment-organisation', provider.id, [id]);
      const { id: agreementId } = await desk.call(holder, 'agreements.create', terms);
      const { issues } = await desk.call(holder, 'agreements.check', undefined, { agreementId });
      return issues.map(({ code }) => code);
    };
    expect(await codesFor(wmo)).toEqual(['RATE_ABOVE_OWN_MAX']);
    expect(await codesFor(wlz)).toEqual([]);
    const { items } = await desk.call(office, 'rules.show');
    expect(rulesOf(items.map(ruleEntry))).toEqual(ofMunicipality);
  });
});
