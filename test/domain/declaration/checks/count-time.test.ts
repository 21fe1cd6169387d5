import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { DeclarableAgreement, DeclarationVerdict, LineInput, RateLine } from '../../../../src/domain/index.ts';
import { award, codes, declaration, declarationFacts } from '../../examples.ts';

const employment: Partial<DeclarableAgreement> = {
  kind: 'employment',
  providerKind: 'person',
  providerFormality: 'informal',
};
const organisation: Partial<DeclarableAgreement> = { kind: 'assignment-organisation', providerKind: 'organisation' };

/** `{ 5: 8 }` is eight hours on 5 May 2025. */
function worked(hours: Record<number, number>): LineInput[] {
  return Object.entries(hours).map(([day, count]) => ({
    date: `2025-05-${day.padStart(2, '0')}`,
    minutes: count * 60,
  }));
}

function check(
  lines: LineInput[],
  agreement: Partial<DeclarableAgreement> = {},
  weeks: { minutesInWeekBefore?: number; minutesInWeekAfter?: number } = {},
): DeclarationVerdict {
  return checkDeclaration(declaration({ lines }), declarationFacts({ agreement, ...weeks }));
}

// Monday 5 to Sunday 11 May 2025.
const fortyHours = worked({ 5: 8, 6: 8, 7: 8, 8: 8, 9: 8 });
const quarterMore = [...fortyHours, { date: '2025-05-11', minutes: 15 }];
const sixtyHours = worked({ 5: 12, 6: 12, 7: 12, 8: 12, 9: 12 });

describe('forty hours a week for one holder', () => {
  // Source: Rlz 5.18(1)(d), 5.22(4).
  test('is the norm for a person who is no employee', () => {
    expect(check(fortyHours).issues).toEqual([]);
    expect(check(quarterMore).issues).toEqual([
      {
        code: 'WEEK_OVER_40',
        severity: 'error',
        path: 'lines',
        params: { week: '2025-05-05', found: 40 * 60 + 15, expected: 40 * 60 },
      },
    ]);
  });

  test('counts a day-part as four hours', () => {
    const rates: RateLine[] = [{ careFunction: 'group-guidance', unit: 'day-part', cents: 50_00 }];
    const days = [5, 6, 7, 8, 9].map((day) => ({ date: `2025-05-0${day}`, count: 2 }));
    expect(check(days, { rates })).toMatchObject({ issues: [], minutes: 40 * 60 });
    expect(codes(check([...days, { date: '2025-05-10', count: 1 }], { rates }).issues)).toEqual(['WEEK_OVER_40']);
  });

  test('begins anew on Monday', () => {
    expect(check(worked({ 9: 12, 10: 14, 11: 14, 12: 14, 13: 14, 14: 12 })).issues).toEqual([]);
  });

  test.each([
    ['an organisation sends several people', organisation],
    ['an employee falls under the working hours law', employment],
  ])('does not bind: %s', (_why, agreement) => {
    expect(check(quarterMore, agreement).issues).toEqual([]);
  });

  test('is a norm of the Wlz', () => {
    const facts = declarationFacts({ awards: [award({ law: 'Wmo' })] });
    expect(checkDeclaration(declaration({ lines: quarterMore }), facts).issues).toEqual([]);
  });
});

// May 2025 begins on a Thursday and ends on a Saturday.
describe('a week in two months', () => {
  const first = worked({ 1: 8, 2: 8 });
  const last = worked({ 26: 8, 27: 8, 30: 8 });

  test('counts what was declared in the other month', () => {
    expect(check(first, {}, { minutesInWeekBefore: 24 * 60 }).issues).toEqual([]);
    expect(check(first, {}, { minutesInWeekBefore: 24 * 60 + 15 }).issues).toMatchObject([
      { code: 'WEEK_OVER_40', params: { week: '2025-04-28', found: 40 * 60 + 15 } },
    ]);
    expect(check(last, {}, { minutesInWeekAfter: 16 * 60 }).issues).toEqual([]);
    expect(check(last, {}, { minutesInWeekAfter: 16 * 60 + 15 }).issues).toMatchObject([
      { code: 'WEEK_OVER_40', params: { week: '2025-05-26', found: 40 * 60 + 15 } },
    ]);
  });

  test('is not held against a declaration that has nothing in it', () => {
    const others = { minutesInWeekBefore: 50 * 60, minutesInWeekAfter: 50 * 60 };
    expect(check(last, {}, { minutesInWeekBefore: 50 * 60 }).issues).toEqual([]);
    expect(check(first, {}, { minutesInWeekAfter: 50 * 60 }).issues).toEqual([]);
    expect(check(fortyHours, {}, others).issues).toEqual([]);
  });

  test('tells what it adds to it', () => {
    expect(check([...first, ...last])).toMatchObject({ minutesInFirstWeek: 16 * 60, minutesInLastWeek: 24 * 60 });
  });

  // June 2026 begins on a Monday, May 2026 ends on a Sunday, February 2027 is four whole weeks.
  test.each([
    ['2026-06', '2026-07-01', '2026-06-01', '2026-06-30', 0, 60],
    ['2026-05', '2026-06-01', '2026-05-01', '2026-05-31', 60, 0],
    ['2027-02', '2027-03-01', '2027-02-01', '2027-02-28', 0, 0],
  ])('%s handed in on %s, with %s and %s', (month, today, start, end, minutesInFirstWeek, minutesInLastWeek) => {
    const lines = [start, end].map((date) => ({ date, minutes: 60 }));
    const facts = declarationFacts({ today, awards: [award({ end: '2027-12-31' })], minutesInWeekBefore: 0 });
    expect(checkDeclaration(declaration({ month, lines }), facts)).toMatchObject({
      issues: [],
      minutesInFirstWeek,
      minutesInLastWeek,
    });
  });
});

describe('an employee', () => {
  // Source: Arbeidstijdenwet 5:7.
  test('works at most sixty hours a week', () => {
    expect(check(sixtyHours, employment).issues).toEqual([]);
    const more = [...sixtyHours, { date: '2025-05-10', minutes: 15 }];
    expect(check(more, employment).issues).toMatchObject([
      { code: 'WEEK_OVER_60', params: { week: '2025-05-05', found: 60 * 60 + 15, expected: 60 * 60 } },
    ]);
  });

  test('works at most twelve hours a day', () => {
    expect(check(worked({ 5: 12 }), employment).issues).toEqual([]);
    expect(codes(check(worked({ 1: 13, 31: 13 }), employment).issues)).toEqual(['HOURS_PER_DAY', 'HOURS_PER_DAY']);
    expect(check(worked({ 5: 12.25 }), employment).issues).toMatchObject([
      { code: 'HOURS_PER_DAY', path: 'lines.0.date', params: { date: '2025-05-05', found: 735, expected: 720 } },
    ]);
  });
});

describe('a day', () => {
  const rates: RateLine[] = [
    { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 },
    { careFunction: 'personal-care', unit: 'hour', cents: 60_00 },
    { careFunction: 'group-guidance', unit: 'full-day', cents: 200_00 },
  ];
  const hours = (careFunction: 'individual-guidance' | 'personal-care', minutes: number, date = '2025-05-05') => ({
    date,
    careFunction,
    minutes,
  });

  test('has twenty-four hours, over all its lines', () => {
    const lines = [hours('individual-guidance', 13 * 60), hours('personal-care', 11 * 60)];
    expect(check(lines, { ...organisation, rates }).issues).toEqual([]);
    const more = [
      hours('individual-guidance', 13 * 60),
      hours('personal-care', 11 * 60 + 15),
      hours('personal-care', 60, '2025-05-06'),
    ];
    expect(check(more, { ...organisation, rates }).issues).toMatchObject([
      { code: 'HOURS_PER_DAY', path: 'lines.1.date', line: 2, params: { found: 24 * 60 + 15, expected: 24 * 60 } },
    ]);
  });

  test('is full with one full day, which is no working time in the week', () => {
    const fullDay = { date: '2025-05-05', careFunction: 'group-guidance' as const, count: 1 };
    expect(check([fullDay], { rates })).toMatchObject({ issues: [], minutes: 0 });
    expect(codes(check([fullDay, hours('personal-care', 15)], { rates }).issues)).toEqual(['HOURS_PER_DAY']);
  });
});
