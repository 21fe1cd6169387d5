// The minimum wage holds on every day that is worked, and the portal tells it without a date of birth.
import { expect, test } from 'vitest';
import { resolveRules, type AgreementTerms } from '../../../src/domain/index.ts';
import { makeAllMonths } from '../../../src/portal/declarations/monthly/make-all-months.ts';
import { paymentOfficer } from '../support/callers.ts';
import { newProvider, register, startOfTests, termsOf } from '../support/cases.ts';
import { besides, declarable, declarationOf, hours, nextSerial, sharedDesk } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, monthsOf, noonOf } from '../support/monthly.ts';

const guidance = { careFunction: 'individual-guidance', unit: 'hour' } as const;

/** On 15 October 2026 the wage of adults rises to 17 euros an hour. */
const raised = resolveRules({
  minimumWage: { 21: [{ validFrom: '2026-10-15', value: 17_00, source: 'a raise in the middle of a month' }] },
});

function at(cents: number) {
  return (terms: AgreementTerms): AgreementTerms => ({
    ...terms,
    workArrangements: { ...terms.workArrangements, rates: [{ ...guidance, cents }] },
  });
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);
  const days = ['2026-10-14', '2026-10-15'].map((date) => hours(date, 60));

  test('a raise in the middle of the month, in the portal and in the terms that a snapshot takes', async () => {
    const desk = createDesk((await start()).store, startOfTests, raised);
    const low = await declarable(desk, { kind: 'assignment-family', change: at(16_50) });
    const high = await besides(desk, low, { kind: 'assignment-family', change: at(17_00) });
    const [first, second] = (
      await desk.call(low.holder, 'declarations.check', {
        declarations: [
          declarationOf(low, { lines: days }),
          declarationOf(high, { lines: days, reference: 'of another' }),
        ],
      })
    ).results;
    expect(first).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'RATE_TOO_LOW_ON_DAY', path: 'lines.1.date', params: { from: '2026-10-15', found: 16_50 } }],
    });
    expect(second).toMatchObject({ outcome: 'acceptable', issues: [] });
    const { items } = await desk.call(low.careProvider, 'declarableTerms.list', {});
    expect(items[0]?.rates).toEqual([{ ...guidance, cents: 16_50, tooLowFrom: '2026-10-15' }]);
    expect(JSON.stringify(items)).not.toContain(low.provider.birthDate);
  });

  test('a birthday; and a date of birth that is filled in later decides from then on', async () => {
    const desk = await start();
    const { birthDate: _, ...unknown } = newProvider('person', nextSerial());
    const one = await declarable(desk);
    const provider = await register(desk, one.holder, unknown);
    // An adult has enough with it, so that nothing was asked when it was made.
    const known = await besides(desk, one, { kind: 'assignment-family', provider, change: at(16_19) });
    expect(known.agreement.status).toBe('approved');
    const terms = at(9_71)(termsOf('assignment-family', provider.id, [one.awardId]));
    const draft = await desk.call(one.holder, 'agreements.create', terms);
    const codes = async () =>
      (await desk.call(one.holder, 'agreements.check', undefined, { agreementId: draft.id })).issues.map(
        ({ code }) => code,
      );
    expect(await codes()).toContain('BIRTH_DATE_MISSING');
    const params = { careProviderId: provider.id };
    await desk.call(known.careProvider, 'careProviders.update', { birthDate: '2006-11-20' }, params);
    expect(await codes()).not.toContain('BIRTH_DATE_MISSING');
    const again = desk.call(known.careProvider, 'careProviders.update', { birthDate: '2010-11-20' }, params);
    await expect(again).rejects.toMatchObject({ issues: [{ code: 'PROVIDER_FIELD_FROM_REGISTER' }] });
  });

  test('a birthday on a day that is worked; when the payment office corrects it, the next check knows', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const person = { ...newProvider('person', nextSerial()), birthDate: '2005-10-15' };
    const provider = await register(desk, one.holder, person);
    const young = await besides(desk, one, { kind: 'assignment-family', provider, change: at(12_95) });
    const check = async () => {
      const declarations = [declarationOf(young, { lines: days })];
      const { results } = await desk.call(young.careProvider, 'declarations.check', { declarations });
      return results[0]?.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(await check()).toEqual(['RATE_TOO_LOW_ON_DAY lines.1.date']);
    const params = { careProviderId: provider.id };
    await desk.call(paymentOfficer, 'careProviders.update', { birthDate: '2005-10-16' }, params);
    expect(await check()).toEqual([]);
  });

  test('whoever registers a person again fills in the date that was missing, and changes none', async () => {
    const desk = await start();
    const { holder } = await declarable(desk);
    const person = newProvider('person', nextSerial());
    const { birthDate: _, ...unknown } = person;
    await desk.call(holder, 'careProviders.create', unknown);
    expect(await desk.call(holder, 'careProviders.create', person)).not.toHaveProperty('issues');
    const other = await desk.call(holder, 'careProviders.create', { ...person, birthDate: '2011-01-01' });
    expect(other).toMatchObject({ issues: [{ code: 'PROVIDER_KNOWN_DIFFERENTLY', path: 'birthDate' }] });
    expect(await desk.call(holder, 'careProviders.create', person)).not.toHaveProperty('issues');
  });

  test('a monthly wage that is too low is not made until it is raised', async () => {
    const desk = await start();
    // Eight hours a week at 17 euros: 589.33 a month.
    const low = await monthly(desk, { cents: 589_33 });
    const right = await monthly(desk, { cents: 589_34 });
    const day = { date: '2026-11-03', now: noonOf('2026-11-03'), rules: raised };
    await makeAllMonths(desk.store, { ...day, rules: resolveRules() });
    expect(await monthsOf(desk, low)).toHaveLength(1);
    await makeAllMonths(desk.store, day);
    expect(await monthsOf(desk, low)).toMatchObject([{ status: 'withdrawn' }]);
    expect(await monthsOf(desk, right)).toMatchObject([{ status: 'submitted' }]);
    await makeAllMonths(desk.store, { ...day, date: '2026-11-04' });
    const { items } = await desk.call(low.careProvider, 'messages.list', {});
    expect(items.filter(({ type }) => type === 'monthly-pay.below-minimum')).toHaveLength(1);
  });
});
