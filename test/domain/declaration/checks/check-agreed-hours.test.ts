import { describe, expect, test } from 'vitest';
import { checkDeclaration, prepareAgreement } from '../../../../src/domain/index.ts';
import type {
  DeclarableAgreement,
  DeclarationFacts,
  Issue,
  LineInput,
  RateLine,
} from '../../../../src/domain/index.ts';
import { resolveRules } from '../../../../src/domain/rules/resolve-rules.ts';
import { agreement, declaration, declarationFacts } from '../../examples.ts';

/** `{ 5: 8 }` is eight hours on 5 May 2025, a Monday. */
function worked(hours: Record<number, number>): LineInput[] {
  return Object.entries(hours).map(([day, count]) => ({
    date: `2025-05-${day.padStart(2, '0')}`,
    minutes: count * 60,
  }));
}

function issuesOf(
  lines: LineInput[],
  agreed: Partial<DeclarableAgreement>,
  facts: Partial<Omit<DeclarationFacts, 'agreement' | 'awards'>> = {},
): Issue[] {
  return checkDeclaration(declaration({ lines }), declarationFacts({ agreement: agreed, ...facts })).issues;
}

const fourHours = { minutesPerWeek: 4 * 60 };

describe('fixed hours a week', () => {
  // Source: leaflet for budget holders: the hours must correspond with the agreement.
  test.each<[string, Record<number, number>, string[]]>([
    ['all of them in one day', { 5: 4 }, []],
    ['four in each of the five weeks of the month', { 1: 4, 5: 4, 12: 4, 19: 4, 26: 4 }, []],
    ['a quarter more', { 5: 4.25 }, ['warning HOURS_ABOVE_AGREED 2025-05-05']],
    ['those of two weeks in one', { 5: 4, 9: 4 }, ['warning HOURS_ABOVE_AGREED 2025-05-05']],
    ['more than those of two weeks in one', { 5: 4, 9: 4.25 }, ['error WEEK_BEYOND_AGREED 2025-05-05']],
    [
      'half as much again in the month',
      { 5: 6, 12: 8, 19: 8, 26: 8 },
      [5, 12, 19, 26].map((day) => `warning HOURS_ABOVE_AGREED 2025-05-${String(day).padStart(2, '0')}`),
    ],
  ])('%s', (_, hours, expected) => {
    const issues = issuesOf(worked(hours), fourHours);
    expect(issues.map(({ severity, code, params }) => `${severity} ${code} ${String(params['week'])}`)).toEqual(
      expected,
    );
  });

  test('say what was found, what was agreed and how much a holder can still confirm', () => {
    expect(issuesOf(worked({ 5: 10 }), fourHours)).toEqual([
      {
        code: 'WEEK_BEYOND_AGREED',
        severity: 'error',
        path: 'lines',
        params: { week: '2025-05-05', found: 600, agreed: 240, expected: 480 },
      },
    ]);
  });

  test('forty hours on four a week are refused, however they are spread', () => {
    const issues = issuesOf(worked({ 1: 8, 5: 8, 12: 8, 19: 8, 26: 8 }), fourHours);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'MONTH_BEYOND_AGREED',
        severity: 'error',
        path: 'lines',
        params: { month: '2025-05', found: 2400, agreed: 1200, expected: 1800 },
      },
    ]);
  });

  test('of a week at the border of the month are those of the whole week', () => {
    const first = worked({ 2: 3 });
    expect(issuesOf(first, fourHours, { agreementInWeekBefore: { minutes: 60, days: 1 } })).toEqual([]);
    expect(issuesOf(first, fourHours, { agreementInWeekBefore: { minutes: 75, days: 1 } })).toMatchObject([
      { code: 'HOURS_ABOVE_AGREED', params: { week: '2025-04-28', found: 255, expected: 240 } },
    ]);
    const last = worked({ 30: 3 });
    expect(issuesOf(last, fourHours, { agreementInWeekAfter: { minutes: 75, days: 1 } })).toMatchObject([
      { code: 'HOURS_ABOVE_AGREED', params: { week: '2025-05-26', found: 255 } },
    ]);
    // What the other month has of it is no matter of this one, when nothing is declared here.
    expect(issuesOf(worked({ 12: 4 }), fourHours, { agreementInWeekBefore: { minutes: 600, days: 3 } })).toEqual([]);
  });

  test('are no bound when the hours are irregular', () => {
    expect(issuesOf(worked({ 5: 12, 6: 12, 7: 12 }), {})).toEqual([]);
  });

  test('count a day part as four hours, and a full day as none', () => {
    const rates: RateLine[] = [
      { careFunction: 'group-guidance', unit: 'day-part', cents: 50_00 },
      { careFunction: 'individual-guidance', unit: 'full-day', cents: 90_00 },
    ];
    const part: LineInput = { date: '2025-05-05', careFunction: 'group-guidance', count: 2 };
    const whole: LineInput = { date: '2025-05-06', careFunction: 'individual-guidance', count: 1 };
    expect(issuesOf([part, whole], { rates, ...fourHours })).toMatchObject([
      { code: 'HOURS_ABOVE_AGREED', params: { found: 480, expected: 240 } },
    ]);
  });

  test('of the weeks outside the term allow nothing in the month', () => {
    const short = { ...fourHours, start: '2025-05-20', end: '2025-06-30' };
    expect(issuesOf(worked({ 20: 8, 26: 4.25 }), short)).toMatchObject([
      { code: 'HOURS_ABOVE_AGREED' },
      { code: 'HOURS_ABOVE_AGREED' },
      { code: 'MONTH_BEYOND_AGREED', params: { found: 735, agreed: 480, expected: 720 } },
    ]);
  });
});

describe('fixed days a week', () => {
  test.each<[string, Record<number, number>, string[]]>([
    ['as many', { 5: 1, 6: 1 }, []],
    ['one more', { 5: 1, 6: 1, 7: 1 }, ['warning DAYS_ABOVE_AGREED']],
    ['more than twice as many', { 5: 1, 6: 1, 7: 1, 8: 1, 9: 1 }, ['error DAYS_BEYOND_AGREED']],
  ])('%s', (_, hours, expected) => {
    const issues = issuesOf(worked(hours), { daysPerWeek: 2 });
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  test('hold full days too, which have no hours', () => {
    const rates: RateLine[] = [{ careFunction: 'individual-guidance', unit: 'full-day', cents: 90_00 }];
    const lines = [5, 6, 7].map((day): LineInput => ({ date: `2025-05-0${day}`, count: 1 }));
    expect(issuesOf(lines, { rates, daysPerWeek: 1 })).toMatchObject([{ code: 'DAYS_BEYOND_AGREED' }]);
  });

  test('are counted over the border of the month', () => {
    const facts = { agreementInWeekBefore: { minutes: 60, days: 2 } };
    expect(issuesOf(worked({ 2: 1 }), { daysPerWeek: 2 }, facts)).toMatchObject([
      { code: 'DAYS_ABOVE_AGREED', params: { week: '2025-04-28', found: 3, expected: 2 } },
    ]);
  });
});

test('an amendment holds from its day, and a week in which it begins allows the more of both', () => {
  const { rates } = agreement();
  const prepared = prepareAgreement(
    agreement({ ...fourHours, amended: [{ from: '2025-05-14', rates, minutesPerWeek: 8 * 60 }] }),
  );
  const check = (hours: Record<number, number>) =>
    checkDeclaration(declaration({ lines: worked(hours) }), { ...declarationFacts(), agreement: prepared }).issues;
  expect(check({ 5: 4, 12: 8, 19: 8 })).toEqual([]);
  expect(check({ 5: 8 })).toMatchObject([{ code: 'HOURS_ABOVE_AGREED', params: { expected: 240 } }]);
});

test('an operator says how much a holder may confirm', () => {
  const own = [{ validFrom: '2015-01-01', value: 125_00, source: 'ours' }];
  const rules = resolveRules({ confirmableInWeek: own });
  const check = (hours: number) =>
    checkDeclaration(
      declaration({ lines: worked({ 5: hours }) }),
      declarationFacts({ agreement: fourHours }),
      rules,
    ).issues.map(({ code }) => code);
  expect(check(5)).toEqual(['HOURS_ABOVE_AGREED']);
  expect(check(5.25)).toEqual(['WEEK_BEYOND_AGREED']);
});
