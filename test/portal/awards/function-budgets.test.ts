import { expect, test } from 'vitest';
import type { Award, AwardChange, NewAward } from '../../../src/contract/types.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { awardVersionsJob } from '../../../src/portal/jobs/daily/award-versions-job.ts';
import { paymentRunJob } from '../../../src/portal/jobs/daily/payment-run-job.ts';
import { testIban } from '../../../src/portal/practice/people/test-numbers.ts';
import { functionOf } from '../../../src/portal/store/queries/awards/function-budgets.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessorOf, municipality, paymentOfficer } from '../support/callers.ts';
import { declarable, type Declarable, declarationOf, hours, nextSerial, twoDesks } from '../support/declarable.ts';
import { enterAward } from '../support/cases.ts';
import type { Desk } from '../support/desk.ts';
import { live, monthly, monthsOf } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

const office = assessorOf(municipality);
const guidance = 'individual-guidance';
const help = 'household-help';
const reason = 'Another assessment';
const inDecember = Date.UTC(2026, 11, 18, 11);

function budgetsOf(guidanceCents: number, helpCents: number) {
  return [
    { careFunction: guidance, amountCents: guidanceCents },
    { careFunction: help, amountCents: helpCents },
  ] as const;
}

const tied: Partial<NewAward> = {
  law: 'Wmo',
  careFunctions: [guidance, help],
  amountCents: 500_00,
  functionBudgets: [...budgetsOf(200_00, 300_00)],
};

/** An agreement for guidance and household help, at 64.80 and 40.00 an hour. */
async function agreed(desk: Desk, change: Partial<NewAward> = tied): Promise<Declarable> {
  const award = await enterAward(desk, nextSerial(), change, office);
  return declarable(desk, {
    office,
    awardId: award.id,
    holderId: award.budgetHolder.id,
    change: ({ workArrangements, ...terms }) => ({
      ...terms,
      workArrangements: {
        ...workArrangements,
        rates: [...workArrangements.rates, { careFunction: help, unit: 'hour', cents: 40_00 }],
      },
    }),
  });
}

let references = 0;
function declarationFor(at: Declarable, care: Partial<Record<typeof guidance | typeof help, number>>) {
  const lines = Object.entries(care).map(([careFunction, count], day) =>
    hours(`2026-10-0${day + 1}`, count * 60, { careFunction: careFunction as typeof guidance }),
  );
  return declarationOf(at, { reference: `functions ${(references += 1)}`, lines });
}

async function declare(
  desk: Desk,
  at: Declarable,
  care: Parameters<typeof declarationFor>[1],
  by: 'holder' | 'careProvider' = 'holder',
) {
  const { results } = await desk.call(at[by], 'declarations.batch', { declarations: [declarationFor(at, care)] });
  return results[0]!;
}

function show(desk: Desk, { awardId }: Declarable): Promise<Award> {
  return desk.call(office, 'awards.show', undefined, { awardId });
}

async function change(desk: Desk, at: Declarable, given: Partial<AwardChange>): Promise<Award> {
  const { version, end, careFunctions, amountCents, functionBudgets } = await show(desk, at);
  const input = { version, end, careFunctions, amountCents, functionBudgets, reason, ...given };
  return desk.call(office, 'awards.change', input, { awardId: at.awardId });
}

async function functions(desk: Desk, { awardId, holder }: Declarable) {
  return (await desk.call(holder, 'budgets.show', undefined, { awardId })).functions;
}

async function refused(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof PortalError)) throw new Error('It was not refused', { cause: error });
  return error.issues.map(({ code }) => code);
}

onBothEngines((engine) => {
  const start = twoDesks(engine);

  test.for<[string, Partial<NewAward>, string[]]>([
    ['under the Wlz', { law: 'Wlz' }, ['FUNCTION_BUDGETS_NOT_UNDER_LAW']],
    ['more than the award', { amountCents: 499_99 }, ['FUNCTION_BUDGETS_ABOVE_AWARD']],
    ['not for all care', { functionBudgets: [budgetsOf(1, 1)[0]] }, ['FUNCTION_BUDGET_MISSING']],
    ['zero', { functionBudgets: [...budgetsOf(0, 1)] }, ['FUNCTION_BUDGET_MISSING']],
    ['for other care', { careFunctions: [help] }, ['FUNCTION_NOT_AWARDED']],
    ['twice', { functionBudgets: [...budgetsOf(1, 1), budgetsOf(1, 1)[0]] }, ['FUNCTION_BUDGET_TWICE']],
  ])('amounts by care function that cannot be are refused: %s', async ([, wrong, codes]) => {
    const [desk] = await start();
    const by = wrong.law === 'Wlz' ? undefined : office;
    expect(await refused(enterAward(desk, nextSerial(), { ...tied, ...wrong }, by))).toEqual(codes);
  });

  test('a budget of before its care function was sealed is spent and added to as before', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const { rows: db } = desk.store;
    const awardId = Number(at.awardId.slice(1));
    for (const row of await desk.store.db
      .selectFrom('awardFunction')
      .selectAll()
      .where('awardId', '=', awardId)
      .execute())
      await db
        .updateTable('awardFunction')
        .set({ careFunction: functionOf(row), functionName: null })
        .where('awardId', '=', awardId)
        .where('careFunction', '=', row.careFunction)
        .execute();
    expect(await declare(desk, at, { [guidance]: 3, [help]: 2 })).toMatchObject({ outcome: 'created' });
    const deposit = { amountCents: 10_00, receivedOn: '2026-10-02', careFunction: help } as const;
    await desk.call(paymentOfficer, 'awards.deposit', deposit, { awardId: at.awardId });
    expect(await functions(desk, at)).toMatchObject([
      { careFunction: help, totalCents: 310_00, scheduledCents: 80_00 },
      { careFunction: guidance, totalCents: 200_00, scheduledCents: 194_40 },
    ]);
    await checkBooks(desk.store);
  });

  test('money of one care function pays for no other, in a dry run and in earnest, for both who declare', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const dry = await desk.call(at.holder, 'declarations.check', {
      declarations: [declarationFor(at, { [guidance]: 4 })],
    });
    const real = await declare(desk, at, { [guidance]: 4 });
    for (const { outcome, issues } of [...dry.results, real]) {
      expect(outcome).toBe('rejected');
      expect(issues).toMatchObject([
        {
          code: 'FUNCTION_BUDGET_EXCEEDED',
          params: { award: at.awardId, careFunction: guidance, found: 259_20, remaining: 200_00 },
        },
      ]);
    }
    const [byProvider] = (await declare(desk, at, { [guidance]: 4 }, 'careProvider')).issues;
    expect(byProvider).toMatchObject({ code: 'FUNCTION_BUDGET_EXCEEDED' });
    expect(byProvider?.params).not.toHaveProperty('remaining');
    expect(await declare(desk, at, { [guidance]: 3, [help]: 2 })).toMatchObject({ outcome: 'created' });
    expect(await functions(desk, at)).toEqual([
      {
        careFunction: help,
        totalCents: 300_00,
        paidCents: 0,
        scheduledCents: 80_00,
        remainingCents: 220_00,
        overspentCents: 0,
      },
      {
        careFunction: guidance,
        totalCents: 200_00,
        paidCents: 0,
        scheduledCents: 194_40,
        remainingCents: 5_60,
        overspentCents: 0,
      },
    ]);
    await checkBooks(desk.store);
  });

  test('an approval takes it from the function, a payment marks it paid, a withdrawal gives it back', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const { declarationId } = await declare(desk, at, { [guidance]: 1, [help]: 1 }, 'careProvider');
    expect(await functions(desk, at)).toMatchObject([{ scheduledCents: 0 }, { scheduledCents: 0 }]);
    const decisions = [{ declarationId: declarationId!, decision: 'approve' as const }];
    await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(await functions(desk, at)).toMatchObject([{ scheduledCents: 40_00 }, { scheduledCents: 64_80 }]);
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: declarationId! });
    expect(await functions(desk, at)).toMatchObject([{ scheduledCents: 0 }, { scheduledCents: 0 }]);
    expect(await declare(desk, at, { [help]: 7 })).toMatchObject({ outcome: 'created' });
    await paymentRunJob.run(desk.store, { date: '2026-12-18', now: inDecember, rules: standardRules });
    expect(await functions(desk, at)).toMatchObject([{ scheduledCents: 0, paidCents: 280_00 }, { paidCents: 0 }]);
    await checkBooks(desk.store);
  });

  test('two processes at the same moment do not spend the same cent of a function', async () => {
    const [one, two] = await start();
    const at = await agreed(one);
    const other = await declarable(one, {
      office,
      awardId: at.awardId,
      holderId: at.agreement.budgetHolder.id,
    });
    const tries = await Promise.allSettled([
      declare(one, at, { [guidance]: 2 }),
      two
        .call(other.holder, 'declarations.batch', {
          declarations: [declarationOf(other, { reference: 'at once', lines: [hours('2026-10-01', 120)] })],
        })
        .then(({ results }) => results[0]!),
    ]);
    const made = tries.filter((one) => one.status === 'fulfilled' && one.value.outcome === 'created');
    expect(made).toHaveLength(1);
    expect(await functions(one, at)).toMatchObject([{}, { scheduledCents: 129_60, remainingCents: 70_40 }]);
    await checkBooks(one.store);
  });

  test('lowered under what is spent of a function, declarations stop until the office has judged', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    await declare(desk, at, { [guidance]: 3 });
    const award = await change(desk, at, { functionBudgets: [...budgetsOf(100_00, 300_00)] });
    expect(award).toMatchObject({ declarationStop: true, functionBudgets: [{}, { amountCents: 100_00 }] });
    const { conflict, items } = await desk.call(office, 'awards.versions', undefined, { awardId: at.awardId });
    expect(conflict).toMatchObject({ overspentCents: 0, functionOverspentCents: 94_40, resolvedAt: null });
    expect(items.at(-1)).toMatchObject({ kinds: ['function-budgets-changed'], isInForce: true });
    await desk.call(office, 'awards.resolveConflict', { reason }, { awardId: at.awardId });
    expect(await functions(desk, at)).toMatchObject([{}, { remainingCents: 0, overspentCents: 94_40 }]);
    await checkBooks(desk.store);
  });

  test('money that comes to be tied to care counts what was spent of each function before', async () => {
    const [desk] = await start();
    const { functionBudgets: _, ...free } = tied;
    const at = await agreed(desk, free);
    await declare(desk, at, { [guidance]: 2, [help]: 1 });
    const waiting = await declarable(desk, { office, awardId: at.awardId, holderId: at.agreement.budgetHolder.id });
    const { results } = await desk.call(waiting.careProvider, 'declarations.batch', {
      declarations: [declarationOf(waiting, { reference: 'waits', lines: [hours('2026-10-02', 60)] })],
    });
    expect(await functions(desk, at)).toEqual([]);
    await change(desk, at, { functionBudgets: [...budgetsOf(150_00, 300_00)], from: '2026-12-01' });
    expect(await functions(desk, at)).toEqual([]);
    await awardVersionsJob.run(desk.store, { date: '2026-12-01', now: desk.clock.now, rules: standardRules });
    expect(await functions(desk, at)).toMatchObject([
      { careFunction: help, scheduledCents: 40_00, remainingCents: 260_00 },
      { careFunction: guidance, scheduledCents: 129_60, remainingCents: 20_40 },
    ]);
    const decisions = [{ declarationId: results[0]!.declarationId!, decision: 'approve' as const }];
    const decided = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(decided.results[0]).toMatchObject({
      outcome: 'refused',
      issues: [{ code: 'FUNCTION_BUDGET_EXCEEDED', params: { found: 64_80, remaining: 20_40 } }],
    });
    await checkBooks(desk.store);
  });

  test('a function that disappears is withdrawn explicitly, and what is not tied any more is told', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const gone = [budgetsOf(200_00, 0)[0]];
    const codes = await refused(change(desk, at, { careFunctions: [guidance], functionBudgets: gone }));
    expect(codes).toEqual(['FUNCTION_BUDGET_NOT_WITHDRAWN']);
    const next = { careFunctions: [guidance as 'individual-guidance'], functionBudgets: [...budgetsOf(200_00, 0)] };
    const award = await change(desk, at, next);
    expect(award.functionBudgets).toEqual([
      { careFunction: help, amountCents: 0 },
      { careFunction: guidance, amountCents: 200_00 },
    ]);
    expect((await declare(desk, at, { [help]: 1 })).outcome).toBe('rejected');
    await checkBooks(desk.store);
  });

  test('a wage is held to the function that the money is for, and waits when that has too little', async () => {
    const [desk] = await start();
    const wage = async (functionCents: number) => {
      // With one function there is no question which it is.
      const one = {
        careFunctions: [guidance as 'individual-guidance'],
        functionBudgets: [budgetsOf(functionCents, 0)[0]],
      };
      const award = await enterAward(desk, nextSerial(), { ...tied, ...one, amountCents: 4_000_00 }, office);
      const { id: awardId, budgetHolder } = award;
      return monthly(desk, { office, awardId, holderId: budgetHolder.id, kind: 'assignment-organisation' });
    };
    const fits = await wage(900_00);
    const short = await wage(899_99);
    await live(desk, '2026-11-03');
    expect(await monthsOf(desk, fits)).toMatchObject([{ month: '2026-11', totalCents: 900_00 }]);
    expect(await functions(desk, fits)).toMatchObject([{ scheduledCents: 900_00, remainingCents: 0 }]);
    expect(await monthsOf(desk, short)).toEqual([]);
    await checkBooks(desk.store);
  });

  test('a wage says for which of several functions it is, and is then held to that one', async () => {
    const [desk] = await start();
    const amounts = budgetsOf(900_00, 1_000_00);
    const more = { amountCents: 4_000_00, functionBudgets: [...amounts] };
    const award = await enterAward(desk, nextSerial(), { ...tied, ...more }, office);
    const { id: awardId, budgetHolder } = award;
    const at = await monthly(desk, {
      office,
      awardId,
      holderId: budgetHolder.id,
      kind: 'assignment-organisation',
      care: guidance,
    });
    await live(desk, '2026-11-03');
    expect(await functions(desk, at)).toMatchObject([
      { careFunction: help, scheduledCents: 0 },
      { careFunction: guidance, scheduledCents: 900_00, remainingCents: 0 },
    ]);
    const forecast = await desk.call(at.holder, 'budgets.forecast', {}, { awardId });
    expect(forecast.functions).toMatchObject([{ promisedCents: 0 }, { promisedCents: 900_00, leftCents: -900_00 }]);
    expect(forecast.undividedCents).toBe(0);
    const wrong = monthly(desk, { office, awardId, holderId: budgetHolder.id, kind: 'assignment-organisation' });
    expect(await refused(wrong)).toEqual(['MONTHLY_FUNCTION_MISSING']);
    await checkBooks(desk.store);
  });

  test('the forecast tells by function what is certain, and what is for none in particular', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    await declare(desk, at, { [guidance]: 1 });
    await declarable(desk, {
      office,
      awardId: at.awardId,
      holderId: at.agreement.budgetHolder.id,
      change: ({ workArrangements, ...terms }) => ({
        ...terms,
        workArrangements: { ...workArrangements, hoursPattern: 'fixed', minutesPerWeek: 60, daysPerWeek: 1 },
      }),
    });
    const forecast = await desk.call(at.holder, 'budgets.forecast', {}, { awardId: at.awardId });
    const alone = forecast.agreements.find(({ basis }) => basis === 'agreed-hours')!;
    expect(alone.promisedCents).toBeGreaterThan(0);
    expect(forecast.functions).toMatchObject([
      { careFunction: help, scheduledCents: 0, promisedCents: 0, leftCents: 300_00 },
      {
        careFunction: guidance,
        scheduledCents: 64_80,
        promisedCents: alone.promisedCents,
        leftCents: 200_00 - 64_80 - alone.promisedCents,
      },
    ]);
    expect(forecast.undividedCents).toBe(forecast.promisedCents - alone.promisedCents);
  });

  test('what is left by function is for the holder to know, and not for a provider', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const toHolder = await desk.call(at.holder, 'declarableTerms.list', {});
    expect(toHolder.items[0]!.awards[0]!.functionBudgets).toEqual([
      { careFunction: help, remainingCents: 300_00 },
      { careFunction: guidance, remainingCents: 200_00 },
    ]);
    const toProvider = await desk.call(at.careProvider, 'declarableTerms.list', {});
    expect(toProvider.items[0]!.awards[0]).not.toHaveProperty('functionBudgets');
  });

  test('an amount that was asked for before the money was tied is for the care of its kind', async () => {
    const [desk] = await start();
    const careFunctions = [guidance, help, 'transport'] as const;
    const at = await agreed(desk, { law: 'Wmo', careFunctions: [...careFunctions], amountCents: 500_00 });
    const params = { budgetHolderId: at.agreement.budgetHolder.id };
    await desk.call(at.holder, 'budgetHolders.settleAccount', { iban: testIban(77) }, params);
    await desk.call(at.holder, 'declarations.claim', {
      kind: 'transport',
      awardId: at.awardId,
      month: '2026-10',
      amountCents: 100_00,
      statement: 'To the day care',
    });
    const transport = { careFunction: 'transport', amountCents: 150_00 } as const;
    await change(desk, at, { functionBudgets: [...budgetsOf(200_00, 150_00), transport] });
    const { functions } = await desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
    expect(functions).toContainEqual(expect.objectContaining({ careFunction: 'transport', scheduledCents: 100_00 }));
    await checkBooks(desk.store);
  });

  test('a deposit for a care function adds to its budget alone, is spent after it, and goes back as far as it is left', async () => {
    const [desk] = await start();
    const at = await agreed(desk);
    const params = { awardId: at.awardId };
    const deposit = (amountCents: number, more: object = { careFunction: guidance }) =>
      desk.call(paymentOfficer, 'awards.deposit', { amountCents, receivedOn: '2026-10-02', ...more }, params);
    expect(await refused(deposit(1, { careFunction: 'nursing' }))).toEqual(['DEPOSIT_FUNCTION_NOT_TIED']);
    // Four hours are 259.20, and 200.00 was awarded for them; what is for no care adds nothing to it.
    await deposit(60_00, { careFunction: help });
    // The same sum twice on a day is asked about.
    expect(await refused(deposit(60_00, {}))).toEqual(['DEPOSIT_TWICE']);
    await deposit(60_00, { again: true });
    await deposit(59_19);
    expect((await declare(desk, at, { [guidance]: 4 })).issues).toMatchObject([
      { code: 'FUNCTION_BUDGET_EXCEEDED', params: { found: 259_20, remaining: 259_19 } },
    ]);
    expect(await deposit(2)).toMatchObject({ depositedCents: 179_21, depositLeftCents: 60_00 });
    expect(await declare(desk, at, { [guidance]: 4 })).toMatchObject({ outcome: 'created', totalCents: 259_20 });
    expect(await functions(desk, at)).toMatchObject([
      { careFunction: help, totalCents: 360_00, remainingCents: 360_00 },
      { careFunction: guidance, totalCents: 259_21, remainingCents: 1 },
    ]);
    expect(await refused(deposit(2, { careFunction: guidance, repaid: true }))).toEqual(['DEPOSIT_TOO_SMALL']);
    await deposit(1, { careFunction: guidance, repaid: true });
    await deposit(60_00, { careFunction: help, repaid: true });
    await deposit(60_00, { repaid: true, again: true });
    expect((await desk.call(at.holder, 'awards.deposits', undefined, params)).items).toHaveLength(7);
    await checkBooks(desk.store);
    desk.clock.now = Date.parse('2027-04-01T10:00:00Z');
    await live(desk, '2027-04-01');
    expect(await desk.call(at.holder, 'awards.settlement', undefined, params)).toMatchObject({
      awardedCents: 500_00,
      paidCents: 259_20,
      fromDepositsCents: 59_20,
      settledCents: 200_00,
      depositLeftCents: 0,
    });
  });
});
