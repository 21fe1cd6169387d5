import { describe, expect, test } from 'vitest';
import type { PayingAward } from '../../../src/domain/declaration/declaration-facts.ts';
import type { RateLine } from '../../../src/domain/agreement-terms.ts';
import type {
  ForecastAward,
  ForecastFacts,
  PromisedTerms,
  PromisingAgreement,
} from '../../../src/domain/budget/forecast-facts.ts';
import { accountabilityFreeAmount } from '../../../src/domain/budget/accountability-free-amount.ts';
import { forecastBudget } from '../../../src/domain/budget/forecast.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';

// Every amount below was counted by hand, from facts 2.3 (free amount), 2.6 (charges) and 3.2 (day parts) of the trade.
const award: ForecastAward & PayingAward = {
  remainingCents: 48_000_00,
  id: 'T0000001',
  law: 'Wlz',
  status: 'active',
  start: '2026-01-01',
  end: '2026-12-31',
  careFunctions: ['individual-guidance'],
  amountCents: 48_000_00,
  depositedCents: 0,
  paidCents: 0,
  scheduledCents: 0,
};
const rate: RateLine = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 };
const irregular: PromisedTerms = { from: '2026-01-01', hoursPattern: 'irregular', rates: [rate] };
const agreement: PromisingAgreement = {
  id: 'Z0000001',
  kind: 'assignment',
  start: '2026-01-01',
  terms: [irregular],
  awards: [award],
  declared: [],
};

function forecast(agreements: PromisingAgreement[], more: Partial<ForecastFacts> = {}) {
  return forecastBudget({ award, costs: [], rules: standardRules, today: '2026-01-01', agreements, ...more });
}

/** The promised amounts of the months that have one. */
function promised(agreements: PromisingAgreement[], more: Partial<ForecastFacts> = {}) {
  const { months } = forecast(agreements, more);
  return Object.fromEntries(
    months.filter(({ promisedCents }) => promisedCents > 0).map(({ month, promisedCents }) => [month, promisedCents]),
  );
}

describe('the months that are still to declare', () => {
  test('a month past its last day counts nothing, and what ran out earlier has run out today', () => {
    const terms = [{ ...irregular, hoursPattern: 'fixed' as const, minutesPerWeek: 600 }];
    const months = (today: string) => Object.keys(promised([{ ...agreement, terms }], { today }));
    // Six weeks and four weeks after 31 August is 9 November: 42 and 28 days.
    expect(months('2026-11-09')[0]).toBe('2026-08');
    expect(months('2026-11-10')[0]).toBe('2026-09');
    expect(months('2027-12-01')).toEqual([]);
    const spent = { ...award, amountCents: 1_00 };
    expect(forecast([{ ...agreement, terms }], { award: spent, today: '2026-11-10' }).runsOutOn).toBe('2026-11-10');
  });

  test('agreed hours are spread over the seven days of the week', () => {
    const terms = [{ ...irregular, hoursPattern: 'fixed' as const, minutesPerWeek: 600 }];
    // 10 hours × 31/7 = 44.2857 hours × 60 = 2657.14; 30 days: 42.857 × 60 = 2571.43
    expect(promised([{ ...agreement, start: '2026-10-01', terms }])).toEqual({
      '2026-10': 2657_14,
      '2026-11': 2571_43,
      '2026-12': 2657_14,
    });
    // 10 hours a week are 2.5 day parts of 4 hours; 2.5 × 31/7 × 200 = 2214.29
    const dayParts = [{ ...terms[0]!, rates: [{ ...rate, unit: 'day-part' as const, cents: 200_00 }] }];
    expect(promised([{ ...agreement, start: '2026-12-01', terms: dayParts }])).toEqual({ '2026-12': 2214_29 });
  });

  test('a fixed amount counts by days in a part of a month, each day by its own terms, with the charges of an employer', () => {
    const wage = { ...irregular, monthlyAmountCents: 1000_00 };
    const employed: PromisingAgreement = {
      ...agreement,
      kind: 'employment',
      start: '2026-11-16',
      end: '2026-12-31',
      terms: [{ ...wage, employerCharges: 'low' as const }],
    };
    // 15 of 30 days: 500.00, and 17.54 % of it is 87.70; December: 1000.00 and 175.40
    expect(promised([employed])).toEqual({ '2026-11': 587_70, '2026-12': 1175_40 });
    expect(forecast([employed]).agreements).toEqual([
      {
        agreementId: 'Z0000001',
        basis: 'monthly-amount',
        isEstimate: false,
        months: 2,
        promisedCents: 1763_10,
        chargesCents: 263_10,
      },
    ]);
    // 22.54 % when nobody chose
    expect(promised([{ ...employed, start: '2026-12-01', terms: [wage] }])).toEqual({ '2026-12': 1225_40 });
    // 15 days of 1000/30 and 15 of 1200/30
    const amended = [wage, { ...wage, from: '2026-11-16', monthlyAmountCents: 1200_00 }];
    expect(promised([{ ...agreement, start: '2026-11-01', end: '2026-11-30', terms: amended }])).toEqual({
      '2026-11': 1100_00,
    });
  });

  const declared = [
    { month: '2026-01', totalCents: 310_00, isMonthlyPay: false },
    { month: '2026-02', totalCents: 280_00, isMonthlyPay: false },
  ];
  test('irregular hours count by the average day of what was declared, at the rate of the day', () => {
    // 590.00 in 59 days is 10.00 a day
    const until = { ...agreement, end: '2026-04-30', declared };
    expect(promised([until])).toEqual({ '2026-03': 310_00, '2026-04': 300_00 });
    expect(forecast([until]).agreements).toMatchObject([{ basis: 'average', isEstimate: true, months: 2 }]);
    // A wage of the same month is another thing: it is no care that was declared, and it is not promised again.
    const wage = { month: '2026-03', totalCents: 5000_00, isMonthlyPay: true };
    expect(promised([{ ...until, declared: [...declared, wage] }])).toEqual({ '2026-03': 310_00, '2026-04': 300_00 });
    const dearer = [irregular, { ...irregular, from: '2026-04-01', rates: [{ ...rate, cents: 66_00 }] }];
    expect(promised([{ ...until, terms: dearer }])).toEqual({ '2026-03': 310_00, '2026-04': 330_00 });
  });

  test('nothing is made up when nothing was declared yet, unless hours were agreed', () => {
    expect(forecast([agreement])).toMatchObject({
      promisedCents: 0,
      agreements: [{ basis: 'unknown', isEstimate: true, months: 12, promisedCents: 0 }],
    });
    const terms = [{ ...irregular, minutesPerWeek: 420 }];
    // 7 hours a week is one hour a day
    expect(promised([{ ...agreement, start: '2026-12-01', terms }])).toEqual({ '2026-12': 1860_00 });
  });

  test('what if rates go up, or hours change, from a day on', () => {
    const until = { ...agreement, end: '2026-04-30', declared };
    const from = '2026-04-01';
    // 3 % on 60.00 is 61.80: 10.30 a day
    expect(promised([{ ...until, whatIf: { from, raiseBasisPoints: 300 } }])).toEqual({
      '2026-03': 310_00,
      '2026-04': 309_00,
    });
    // What was declared is at the rate of then, also when the question is about those months too: 10.30 × 31
    expect(promised([{ ...until, whatIf: { from: '2026-01-01', raiseBasisPoints: 300 } }])).toEqual({
      '2026-03': 319_30,
      '2026-04': 309_00,
    });
    // 7 hours a week: 30 × 60.00
    expect(promised([{ ...until, whatIf: { from, minutesPerWeek: 420 } }])).toEqual({
      '2026-03': 310_00,
      '2026-04': 1800_00,
    });
    // An amendment that was agreed for later is raised as well: 66.00 becomes 67.98, 11.33 a day for 15 days; 10.30 for 15
    const later = [irregular, { ...irregular, from: '2026-04-16', rates: [{ ...rate, cents: 66_00 }] }];
    expect(promised([{ ...until, terms: later, whatIf: { from, raiseBasisPoints: 300 } }])).toEqual({
      '2026-03': 310_00,
      '2026-04': 169_95 + 154_50,
    });
    // Nothing had begun yet on that day
    const whole = [{ ...irregular, from: '2026-05-01', monthlyAmountCents: 100_00 }];
    const begins = { ...agreement, start: '2026-05-01', end: '2026-05-31', terms: whole };
    expect(promised([{ ...begins, whatIf: { from, raiseBasisPoints: 1000 } }])).toEqual({ '2026-05': 110_00 });
  });

  test('the first award of an agreement that covers the day and the care pays, and no other counts it', () => {
    const next = { ...award, id: 'T0000002', start: '2027-01-01', end: '2027-12-31' };
    const help = { ...award, id: 'T0000003', careFunctions: ['household-help' as const] };
    const terms = [{ ...irregular, minutesPerWeek: 420 }];
    const lasting = { ...agreement, start: '2026-12-01', terms, awards: [help, award, next] };
    expect(promised([lasting])).toEqual({ '2026-12': 1860_00 });
    expect(promised([lasting], { award: help })).toEqual({});
    expect(Object.keys(promised([lasting], { award: next }))).toHaveLength(12);
    const gone = { ...award, status: 'withdrawn' as const, end: '2025-12-31' };
    expect(promised([{ ...lasting, awards: [gone] }], { award: gone })).toEqual({});
  });
});

describe('what is left', () => {
  const costs = [
    { month: '2026-01', standing: 'paid', cents: 300_00 },
    { month: '2026-02', standing: 'scheduled', cents: 200_00 },
    { month: '2026-02', standing: 'awaiting-holder', cents: 50_00 },
  ] as const;

  test('month by month, from what the award says was spent', () => {
    // 10.00 of what was paid belongs to no month, so that it is off from the beginning
    const spent = { ...award, amountCents: 1000_00, paidCents: 310_00, scheduledCents: 200_00 };
    const { months, ...sums } = forecast([], { award: spent, costs });
    expect(sums).toMatchObject({ paidCents: 310_00, scheduledCents: 200_00, awaitingHolderCents: 50_00 });
    expect(sums).toMatchObject({ promisedCents: 0, leftCents: 440_00, runsOutOn: null });
    expect(months.map(({ leftCents }) => leftCents)).toEqual([690_00, ...Array<number>(11).fill(440_00)]);
  });

  test('the day on which it runs out is the first that is not paid whole', () => {
    const short = { ...award, end: '2026-03-31', amountCents: 2500_00 };
    const terms = [{ ...irregular, monthlyAmountCents: 1000_00 }];
    const fixed = { ...agreement, terms, awards: [short] };
    // 500.00 is left for March, of 32.26 a day: 15 days are 483.87 and 16 are 516.13
    expect(forecast([fixed], { award: short })).toMatchObject({ runsOutOn: '2026-03-16', leftCents: -500_00 });
    expect(forecast([fixed], { award: { ...short, amountCents: 3000_00 } })).toMatchObject({ runsOutOn: null });
    expect(forecast([fixed], { award: { ...short, amountCents: 2000_00 } })).toMatchObject({ runsOutOn: '2026-03-01' });
    expect(forecast([fixed], { award: { ...short, amountCents: 2999_99 } })).toMatchObject({ runsOutOn: '2026-03-31' });
  });

  test.each([
    ['1.5 %', {}, 720_00],
    ['at least', { amountCents: 10_000_00 }, 250_00],
    ['at most', { amountCents: 200_000_00 }, 1250_00],
    // 250.00 × 184/365
    ['at least, of a half year', { start: '2026-07-01', amountCents: 5000_00 }, 126_03],
    ['of the Wlz alone', { law: 'Zvw' as const }, 0],
  ])('the free amount: %s', (_, change, cents) => {
    expect(accountabilityFreeAmount({ ...award, ...change }, standardRules)).toBe(cents);
  });
});

describe('an award that is changed from a later day', () => {
  const rows = (later: ForecastAward['later'], more: Partial<ForecastFacts> = {}) => {
    const { months, ...all } = forecast([], { award: { ...award, amountCents: 100_00, later: later! }, ...more });
    return {
      ...all,
      months: months.map(({ month, addedCents, leftCents }) => [month.slice(5), addedCents, leftCents]),
    };
  };
  const version = (from: string, amountCents: number) => ({ from, amountCents, functionBudgets: [] });

  test('a raise counts from its month, and a later cut from its own', () => {
    const found = rows([version('2026-05-01', 160_00), version('2026-05-20', 150_00), version('2026-09-15', 120_00)]);
    expect(found).toMatchObject({ totalCents: 100_00, addedCents: 20_00, leftCents: 120_00, runsOutOn: null });
    expect(found.months.slice(3, 6)).toEqual([
      ['04', 0, 100_00],
      ['05', 50_00, 150_00],
      ['06', 0, 150_00],
    ]);
    expect(found.months.slice(7, 9)).toEqual([
      ['08', 0, 150_00],
      ['09', -30_00, 120_00],
    ]);
  });

  test('a raise of May is no money for April, and a cut can be what makes it run out', () => {
    const costs = [{ month: '2026-04', standing: 'awaiting-holder' as const, cents: 130_00 }];
    // 100 of 130 in thirty days is 23 days.
    expect(rows([version('2026-05-01', 160_00)], { costs }).runsOutOn).toBe('2026-04-24');
    const may = [{ ...costs[0]!, month: '2026-05' }];
    expect(rows([version('2026-05-01', 160_00)], { costs: may }).runsOutOn).toBeNull();
    expect(rows([version('2026-07-01', 20_00)], { costs: [{ ...costs[0]!, cents: 90_00 }] }).runsOutOn).toBe(
      '2026-07-01',
    );
  });

  test('function budgets are those of the last version', () => {
    const guidance = {
      careFunction: 'individual-guidance' as const,
      amountCents: 60_00,
      paidCents: 10_00,
      scheduledCents: 0,
    };
    const later = [
      {
        from: '2026-05-01',
        amountCents: 160_00,
        functionBudgets: [{ careFunction: 'personal-care' as const, amountCents: 90_00 }],
      },
    ];
    const tied = { ...award, amountCents: 100_00, functionBudgets: [guidance], later };
    expect(forecast([], { award: tied }).functions).toMatchObject([
      { careFunction: 'individual-guidance', totalCents: 0, leftCents: -10_00 },
      { careFunction: 'personal-care', totalCents: 90_00, leftCents: 90_00 },
    ]);
  });

  test('the free amount that was asked for is a cost of its month, and no longer to be asked for', () => {
    const costs = [{ month: '2026-03', standing: 'scheduled' as const, cents: 220_00, isFreeAmount: true as const }];
    const { months, accountabilityFreeCents, ...all } = forecast([], {
      award: { ...award, scheduledCents: 220_00 },
      costs,
    });
    // 1.5 % of 48,000.00 is 720.00
    expect(accountabilityFreeCents).toBe(500_00);
    expect(months[2]).toMatchObject({ month: '2026-03', scheduledCents: 220_00, leftCents: 47_780_00 });
    expect(months[1]).toMatchObject({ leftCents: 48_000_00 });
    expect(all.leftCents).toBe(47_780_00);
  });
});

describe('sickness and leave', () => {
  const sick = (from: string, recoveredFrom?: string) => ({
    kind: 'sickness' as const,
    capacity: [{ from, percentage: 0 }],
    ...(recoveredFrom !== undefined && { recoveredFrom }),
  });
  const fixed = { ...irregular, rates: [], monthlyAmountCents: 310_00 };
  const hourly = { ...irregular, hoursPattern: 'fixed' as const, minutesPerWeek: 420 };
  const ofEmployee = { kind: 'employment' as const, daysPerWeek: 5 };
  const months = ['2026-01', '2026-02', '2026-03'];
  const sums = (more: Partial<PromisingAgreement>) => {
    const { months: shown } = forecast([{ ...agreement, ...more }]);
    return months.map((month) => shown.find((one) => one.month === month)?.promisedCents);
  };

  test.each([
    [
      'a fixed amount stands still while nobody knows the end',
      'assignment',
      fixed,
      [sick('2026-01-11')],
      [100_00, 0, 0],
    ],
    ['and goes on from a recovery', 'assignment', fixed, [sick('2026-01-11', '2026-02-15')], [100_00, 155_00, 310_00]],
    ['a wage goes on, and what it costs comes back', 'employment', fixed, [sick('2026-01-01')], [0, 0, 0]],
    [
      'hours are not worked by whoever is not paid on',
      'assignment',
      hourly,
      [sick('2026-01-11', '2026-03-01')],
      // An hour a day.
      [10 * 60_00, 0, 31 * 60_00],
    ],
    [
      'hours by half cost half',
      'assignment',
      hourly,
      [{ ...sick('2026-01-01', '2026-02-01'), capacity: [{ from: '2026-01-01', percentage: 50 }] }],
      [(31 * 60_00) / 2, 28 * 60_00, 31 * 60_00],
    ],
    [
      'leave has an end, and a benefit',
      'employment',
      fixed,
      [{ kind: 'pregnancy' as const, capacity: [{ from: '2026-01-01', percentage: 0 }], expectedOn: '2026-02-11' }],
      [0, 0, 0],
    ],
  ] as const)('%s', (_, kind, terms, reports, expected) => {
    const worker = kind === 'employment' ? ofEmployee : { kind };
    expect(sums({ kind, terms: [terms], absent: { reports, worker } })).toEqual(expected);
  });

  test('only an absence that nobody knows the end of is told', () => {
    const absent = (reports: ReturnType<typeof sick>[]) => ({ reports, worker: { kind: 'assignment' as const } });
    const open = { ...agreement, absent: absent([sick('2026-01-11')]) };
    const over = { ...agreement, absent: absent([sick('2026-01-11', '2026-02-15')]) };
    expect(forecast([open, over, agreement]).openAbsenceCount).toBe(1);
  });
});
