import { describe, expect, test } from 'vitest';
import { agreementContext, checkHours, checkPay, checkRate, resolveRules } from '../../../../src/domain/index.ts';
import type {
  AgreementKind,
  CareLaw,
  CareUnit,
  FamilyRelation,
  IssueCode,
  ProviderFacts,
  WorkArrangements,
} from '../../../../src/domain/index.ts';
import { agreementFacts, award, codes, organisation, parties, person, selfEmployed, work } from '../../examples.ts';

const nurse: ProviderFacts = { ...person, bigRegistered: true };
const PATH = 'workArrangements.rates.0';

interface Situation {
  kind?: AgreementKind;
  provider?: ProviderFacts;
  familyRelation?: FamilyRelation;
  law?: CareLaw;
}

function contextOf({ kind = 'assignment', provider = selfEmployed, familyRelation = 'none', law = 'Wlz' }: Situation) {
  return agreementContext(parties({ kind, familyRelation }), agreementFacts({ provider, awards: [award({ law })] }));
}

function rateCodes(situation: Situation, unit: CareUnit, cents: number, change: Partial<WorkArrangements> = {}) {
  return codes(
    checkRate({ careFunction: 'individual-guidance', unit, cents }, PATH, work(change), contextOf(situation)),
  );
}

// The highest rate that is allowed. Source: Rlz 5.22; Menzis 2025; Stcrt. 2023-18273.
const maxima: [Situation, CareUnit, start: string, highest: number, string][] = [
  [{}, 'hour', '2025-06-01', 80_81, 'self-employed, registered for care'],
  [{}, 'hour', '2024-06-01', 77_00, 'the year before'],
  [{}, 'day-part', '2025-06-01', 74_40, 'day care'],
  [{ provider: organisation, kind: 'assignment-organisation' }, 'hour', '2025-06-01', 80_81, 'an organisation'],
  [{ provider: nurse }, 'hour', '2025-06-01', 80_81, 'BIG-registered'],
  [{ provider: person }, 'hour', '2025-06-01', 25_65, 'not registered'],
  [{ provider: { ...selfEmployed, careRegistered: false } }, 'hour', '2025-06-01', 25_65, 'registered for other work'],
  [
    { provider: nurse, kind: 'assignment-family', familyRelation: 'first-degree' },
    'hour',
    '2025-06-01',
    25_65,
    'a daughter who is a nurse',
  ],
  [{ provider: person, kind: 'employment' }, 'hour', '2025-06-01', 25_65, 'an employee'],
];

// Source: SVB, minimum wages from 1 January 2025: wage, with holiday allowance, with allowance and hours.
describe('the minimum wage of an employee whose rate', () => {
  const employee = { kind: 'employment', provider: person } as const;

  test.each([
    ['does not include holiday hours', 'when-taken', 15_19],
    ['includes holiday hours', 'in-rate', 16_46],
    ['says nothing of them', undefined, 15_19],
  ] as const)('%s', (_, holidayHours, lowest) => {
    const change = { start: '2025-05-01', end: '2025-05-31', ...(holidayHours && { holidayHours }) };
    expect(rateCodes(employee, 'hour', lowest, change)).toEqual([]);
    // A cent may be lost where the SVB rounds another way.
    expect(rateCodes(employee, 'hour', lowest - 2, change)).toEqual(['RATE_BELOW_MINIMUM_WAGE']);
  });
});

describe('the Wlz maximum', () => {
  test.each(maxima)('for %o by the %s on %s is %i: %s', (situation, unit, start, highest) => {
    expect(rateCodes(situation, unit, highest, { start })).toEqual([]);
    expect(rateCodes(situation, unit, highest + 1, { start })).toEqual(['RATE_ABOVE_MAX']);
  });

  test.each([
    [{ law: 'Wmo' }, 'hour', '2025-06-01', 'each municipality sets its own'],
    [{ law: 'Zvw' }, 'hour', '2025-06-01', 'each insurer sets its own'],
    [{}, 'full-day', '2025-06-01', 'none for full days'],
    [{ provider: person }, 'day-part', '2025-06-01', 'Stcrt. 2018-68315: none for an informal day-part'],
  ] as [Situation, CareUnit, string, string][])('is none for %o by the %s on %s: %s', (situation, unit, start) => {
    expect(rateCodes(situation, unit, 500_00, { start })).toEqual([]);
  });

  test('that was only derived warns within its margin and refuses above it', () => {
    const context = contextOf({});
    const check = (cents: number) =>
      checkRate(
        { careFunction: 'individual-guidance', unit: 'hour', cents },
        PATH,
        work({ start: '2026-03-01' }),
        context,
      );
    expect(check(84_99)).toEqual([]);
    expect(check(85_00)).toMatchObject([
      { code: 'RATE_ABOVE_MAX', severity: 'warning', params: { basis: 'unverified' } },
    ]);
    expect(check(85_01)).toMatchObject([{ code: 'RATE_ABOVE_MAX', severity: 'error' }]);
  });

  // A tenth above 84.99 is 93.489.
  test.each([
    ['2027-01-01', 84_99, 84_99, []],
    ['2027-01-01', 84_99, 85_00, ['warning']],
    ['2027-01-01', 84_99, 93_48, ['warning']],
    ['2027-01-01', 84_99, 93_49, ['error']],
    ['2031-12-31', 84_99, 93_48, ['warning']],
    ['2031-12-31', 84_99, 300_00, ['error']],
  ])(
    'of %s is not known yet: after the last one, %i, a rate of %i is answered with %j',
    (start, last, cents, found) => {
      const issues = checkRate(
        { careFunction: 'individual-guidance', unit: 'hour', cents },
        PATH,
        work({ start }),
        contextOf({}),
      );
      expect(issues.map(({ severity }) => severity)).toEqual(found);
      for (const issue of issues)
        expect(issue).toMatchObject({ code: 'RATE_ABOVE_MAX', params: { expected: last, basis: 'unverified' } });
    },
  );

  test('is the published one once an operator has set it', () => {
    const published = { validFrom: '2026-01-01', law: 'Wlz', value: 85_00, source: 'published' } as const;
    const rules = resolveRules({ formalHourMaximum: [published] });
    const context = agreementContext(parties(), agreementFacts({ rules }));
    const rate = { careFunction: 'individual-guidance', unit: 'hour' } as const;
    const term = work({ start: '2026-03-01' });
    expect(checkRate({ ...rate, cents: 85_00 }, PATH, term, context)).toEqual([]);
    expect(checkRate({ ...rate, cents: 85_01 }, PATH, term, context)).toMatchObject([
      { params: { basis: 'verified' } },
    ]);
  });
});

// The lowest rate that is allowed. Source: svb.nl, wanneer betaalt u minimumloon; minimumlonen 2025 with allowance.
const minima: [Situation, CareUnit, lowest: number, string][] = [
  [{ kind: 'employment', provider: person }, 'hour', 15_19, 'an employee'],
  [{ kind: 'assignment-family', provider: person, familyRelation: 'partner' }, 'hour', 15_19, 'family'],
  [{ kind: 'assignment', provider: person }, 'hour', 15_19, 'not an entrepreneur'],
  [{ kind: 'assignment', provider: person }, 'day-part', 60_76, 'four hours'],
  [{ kind: 'employment', provider: { ...person, birthDate: '2008-01-15' } }, 'hour', 6_00, 'seventeen years'],
  [{ kind: 'assignment', provider: person, law: 'Zvw' }, 'full-day', 121_52, 'eight hours of a full day'],
  [{ kind: 'assignment', provider: selfEmployed }, 'hour', 1, 'an entrepreneur'],
  [{ kind: 'assignment-organisation', provider: organisation }, 'hour', 1, 'an organisation'],
];

describe('the minimum wage', () => {
  test.each(minima)('for %o by the %s is %i: %s', (situation, unit, lowest) => {
    const inJune = { end: '2025-06-30' };
    expect(rateCodes(situation, unit, lowest, inJune)).toEqual([]);
    expect(rateCodes(situation, unit, lowest - 1, inJune)).toEqual([
      lowest === 1 ? 'RATE_MISSING' : 'RATE_BELOW_MINIMUM_WAGE',
    ]);
  });

  // 20 hours a week, 52 weeks, 15.19: 15797.60 a year, 1316.466 a month.
  test('holds for a monthly amount over fixed hours', () => {
    const context = contextOf({ kind: 'employment', provider: person });
    const fixed: Partial<WorkArrangements> = { rates: [], hoursPattern: 'fixed', minutesPerWeek: 1200 };
    const pay = (monthlyAmountCents: number, end = '2025-06-30') =>
      checkPay(work({ ...fixed, monthlyAmountCents, end }), context);
    expect(pay(1316_47)).toEqual([]);
    expect(pay(1316_47, '2025-07-31')).toMatchObject([
      { code: 'RATE_TOO_LOW_LATER', severity: 'warning', params: { date: '2025-07-01', expected: 1347_67 } },
    ]);
    expect(pay(1316_46)).toMatchObject([
      { code: 'RATE_BELOW_MINIMUM_WAGE', path: 'workArrangements.monthlyAmountCents', params: { expected: 1316_47 } },
    ]);
  });
});

test.each([
  ['1980-03-01', 15_19, { date: '2025-07-01', expected: 15_55 }, 'the half year'],
  ['1980-03-01', 15_55, { date: '2026-01-01', expected: 15_89 }, 'the half year after it'],
  ['2004-08-15', 12_44, { date: '2025-08-15', expected: 15_55 }, 'the birthday of 21'],
  ['2011-06-01', 4_00, { date: '2026-06-01', expected: 4_76 }, 'the birthday of 15, below which there is none'],
  ['2004-02-29', 7_00, undefined, 'too low at once'],
])('somebody born on %s, paid %i an hour, has too little %o: %s', (birthDate, cents, later, _) => {
  const context = contextOf({ provider: { ...person, birthDate } });
  const issues = checkRate({ careFunction: 'individual-guidance', unit: 'hour', cents }, PATH, work(), context);
  const code = later === undefined ? 'RATE_BELOW_MINIMUM_WAGE' : 'RATE_TOO_LOW_LATER';
  expect(issues).toMatchObject([{ code, path: `${PATH}.cents`, ...(later && { params: later }) }]);
});

test('a date of birth that nobody knows is asked for, where it matters', () => {
  const { birthDate: _, ...unknown } = person;
  expect(rateCodes({ provider: unknown }, 'hour', 16_19)).toEqual([]);
  expect(rateCodes({ provider: unknown }, 'hour', 16_18)).toEqual(['BIRTH_DATE_MISSING']);
  expect(rateCodes({ provider: unknown }, 'hour', 4_56)).toEqual(['BIRTH_DATE_MISSING']);
  expect(rateCodes({ provider: selfEmployed }, 'hour', 4_56)).toEqual([]);
});

test('fixed hours by the rate have no monthly minimum', () => {
  const byRate = work({
    end: '2025-06-30',
    hoursPattern: 'fixed',
    minutesPerWeek: 1200,
    rates: [{ careFunction: 'nursing', unit: 'hour', cents: 16_00 }],
  });
  expect(codes(checkPay(byRate, contextOf({ kind: 'employment', provider: person })))).toEqual([
    'FUNCTION_NOT_AWARDED',
  ]);
});

test('a monthly amount over irregular hours has no minimum that can be computed', () => {
  const monthly = work({ rates: [], monthlyAmountCents: 1, minutesPerWeek: 1200 });
  expect(checkPay(monthly, contextOf({ kind: 'employment', provider: person }))).toEqual([]);
});

// Source: Rlz 5.16, 5.23; SVB models; the municipality decides for the Wmo and Jeugdwet.
test.each([
  [{}, 'hour', {}, []],
  [{}, 'day-part', {}, []],
  [{}, 'full-day', {}, []],
  [{}, 'piece', {}, ['UNIT_NOT_ALLOWED']],
  [{}, 'month', {}, ['UNIT_NOT_ALLOWED']],
  [{ law: 'Wmo' }, 'piece', {}, []],
  [{ law: 'Jeugdwet' }, 'month', {}, []],
  [{ kind: 'employment', provider: nurse }, 'day-part', {}, ['UNIT_NOT_ALLOWED']],
  [{}, 'day-part', { termKind: 'replacement' }, ['UNIT_NOT_ALLOWED']],
] as [Situation, CareUnit, Partial<WorkArrangements>, IssueCode[]][])(
  '%o by the %s, %o: %o',
  (situation, unit, change, expected) => {
    expect(rateCodes(situation, unit, 70_00, change)).toEqual(expected);
  },
);

describe('a rate', () => {
  test('is for care that was awarded', () => {
    const nursing = { careFunction: 'nursing', unit: 'hour', cents: 60_00 } as const;
    expect(checkRate(nursing, PATH, work(), contextOf({}))).toMatchObject([
      { code: 'FUNCTION_NOT_AWARDED', path: `${PATH}.careFunction`, params: { found: 'nursing' } },
    ]);
  });

  test('under two laws is bound by the Wlz only where the Wlz pays', () => {
    const awards = [
      award({ careFunctions: ['nursing'] }),
      award({ id: 'T0000002', law: 'Wmo', careFunctions: ['household-help'] }),
    ];
    const context = agreementContext(parties({ awardIds: ['T0000001', 'T0000002'] }), agreementFacts({ awards }));
    const check = (careFunction: 'nursing' | 'household-help') =>
      codes(checkRate({ careFunction, unit: 'hour', cents: 100_00 }, PATH, work(), context));
    expect(check('nursing')).toEqual(['RATE_ABOVE_MAX']);
    expect(check('household-help')).toEqual([]);
  });
});

describe('pay', () => {
  const rate = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 } as const;

  // Source: SVB model agreement, vergoeding A of B; form 40.007, looptijd C.
  test.each([
    [{ rates: [] }, ['RATE_MISSING']],
    [{ rates: [], monthlyAmountCents: 500_00 }, []],
    [{ rates: [rate], monthlyAmountCents: 500_00 }, ['MONTHLY_AMOUNT_AND_RATES']],
    [{ rates: [rate, { ...rate, cents: 50_00 }] }, ['RATE_DUPLICATE']],
    [{ rates: [rate, { ...rate, unit: 'day-part' }] }, []],
    [{ rates: [rate, { ...rate, careFunction: 'personal-care' }] }, []],
    [{ rates: [], monthlyAmountCents: 500_00, termKind: 'replacement' }, ['UNIT_NOT_ALLOWED']],
  ] as [Partial<WorkArrangements>, IssueCode[]][])('%o: %o', (change, expected) => {
    expect(codes(checkPay(work(change), contextOf({})))).toEqual(expected);
  });

  test('names each wrong rate by its place', () => {
    const change = { rates: [rate, { ...rate, unit: 'piece' }, { ...rate, careFunction: 'nursing' }] } as const;
    const paths = checkPay(work({ rates: [...change.rates] }), contextOf({})).map(({ path }) => path);
    expect(paths).toEqual(['workArrangements.rates.1.unit', 'workArrangements.rates.2.careFunction']);
  });
});

// Source: Rlz 5.18(1)(d), 5.22(4): persons outside the working hours law; Arbeidstijdenwet 5:7: employees.
const hours: [Situation, minutes: number | undefined, IssueCode[], string][] = [
  [{}, 40 * 60, [], 'the norm'],
  [{}, 40 * 60 + 1, ['HOURS_NEED_CONSENT'], 'over it'],
  [
    { kind: 'assignment-family', provider: person, familyRelation: 'partner' },
    41 * 60,
    ['HOURS_NEED_CONSENT'],
    'family',
  ],
  [{ kind: 'employment', provider: person }, 60 * 60, [], 'working hours law'],
  [{ kind: 'employment', provider: person }, 60 * 60 + 1, ['HOURS_PER_WEEK'], 'over it'],
  [{ kind: 'assignment-organisation', provider: organisation }, 100 * 60, [], 'an organisation sends several people'],
  [{ law: 'Wmo' }, 41 * 60, [], 'a norm of the Wlz'],
  [{}, undefined, ['FIXED_HOURS_MISSING'], 'fixed but not said'],
];

test.each(hours)('%o working %s minutes a week: %o (%s)', (situation, minutes, expected) => {
  const arrangement = work({ hoursPattern: 'fixed', ...(minutes !== undefined && { minutesPerWeek: minutes }) });
  expect(codes(checkHours(arrangement, contextOf(situation)))).toEqual(expected);
});

describe('the maximum of a municipality or insurer', () => {
  const own = (change: object = {}) => ({
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    law: 'Wmo' as const,
    budgetProvider: '0363',
    careFunction: 'household-help' as const,
    careUnit: 'hour' as const,
    formality: 'formal' as const,
    value: 30_00,
    source: 'decree',
    ...change,
  });
  const rules = resolveRules({
    ownMaximum: [
      own({ validFrom: '2026-01-01', validTo: '2026-12-31', value: 31_00 }),
      own(),
      own({ formality: 'informal', value: 20_00 }),
    ],
  });
  const find = (cents: number, start = '2025-06-01', provider = selfEmployed, code = '0363', law: CareLaw = 'Wmo') => {
    const awards = [award({ law, budgetProvider: code, careFunctions: ['household-help', 'nursing'] })];
    const context = agreementContext(parties(), agreementFacts({ provider, awards, rules }));
    return checkRate({ careFunction: 'household-help', unit: 'hour', cents }, PATH, work({ start }), context).filter(
      ({ code: found }) => found === 'RATE_ABOVE_OWN_MAX',
    );
  };

  test.for<[Parameters<typeof find>, highest: number, string]>([
    [[30_01], 30_00, 'formal care'],
    [[31_01, '2026-06-01'], 31_00, 'a later year'],
    [[20_01, '2025-06-01', person], 20_00, 'informal care'],
    [[99_00, '2026-06-01', person], 20_00, 'a year after the last one that is known, far above it'],
  ])('holds by the day, and by formality: %o is above %i, %s', ([asked, expected]) => {
    expect(find(...asked)).toMatchObject([{ severity: 'error', params: { expected, award: 'T0000001' } }]);
    const [cents, ...others] = asked;
    expect(find(Math.min(cents - 1, expected), ...others)).toEqual([]);
  });

  test.for<[Parameters<typeof find>, string]>([
    [[99_00, '2024-06-01'], 'before it was set'],
    [[99_00, '2025-06-01', selfEmployed, '0599'], 'another municipality'],
    [[99_00, '2025-06-01', selfEmployed, '0363', 'Jeugdwet'], 'another law'],
  ])('is not for %o: %s', ([asked]) => {
    expect(find(...asked)).toEqual([]);
  });

  test('that is known of an earlier year only warns until a tenth above it', () => {
    expect(find(32_00, '2027-06-01')).toMatchObject([{ severity: 'warning', params: { basis: 'unverified' } }]);
    expect(find(34_11, '2027-06-01')).toMatchObject([{ severity: 'error' }]);
  });
});
