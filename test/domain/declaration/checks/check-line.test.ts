import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { DeclarableAgreement, IssueCode, LineInput, RateLine } from '../../../../src/domain/index.ts';
import { codes, declaration, declarationFacts, line } from '../../examples.ts';

const byHour: RateLine = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 };
const byDayPart: RateLine = { careFunction: 'group-guidance', unit: 'day-part', cents: 50_00 };
const personalCare: RateLine = { careFunction: 'personal-care', unit: 'hour', cents: 45_00 };
const personalCareDayPart: RateLine = { ...personalCare, unit: 'day-part', cents: 170_00 };

function check(lines: LineInput[], agreement: Partial<DeclarableAgreement> = {}) {
  return checkDeclaration(declaration({ lines }), declarationFacts({ agreement }));
}

function lineCodes(change: Partial<LineInput>, agreement?: Partial<DeclarableAgreement>) {
  return codes(check([line(change)], agreement).issues);
}

describe('what the agreement leaves no choice in', () => {
  test('is filled in', () => {
    expect(check([line({ minutes: 90 })]).lines).toEqual([
      {
        line: 1,
        date: '2025-05-06',
        careFunction: 'individual-guidance',
        unit: 'hour',
        minutes: 90,
        rateCents: 60_00,
        amountCents: 90_00,
      },
    ]);
  });

  // Source: Rlz 5.23(2): a declaration is according to the agreement.
  test.each([
    [{}, [byHour], []],
    [{}, [byHour, personalCare], ['FUNCTION_AMBIGUOUS']],
    [{ careFunction: 'personal-care' }, [byHour, personalCare], []],
    [{ careFunction: 'personal-care' }, [personalCare, personalCareDayPart], ['UNIT_AMBIGUOUS']],
    [{ unit: 'hour' }, [personalCare, personalCareDayPart], []],
    [{ careFunction: 'nursing' }, [byHour], ['FUNCTION_NOT_AGREED']],
    [{ unit: 'day-part' }, [byHour], ['UNIT_NOT_AGREED']],
    [{ careFunction: 'group-guidance', unit: 'hour' }, [byHour, byDayPart], ['UNIT_NOT_AGREED']],
  ] as [Partial<LineInput>, RateLine[], IssueCode[]][])('%o with %o: %o', (change, rates, expected) => {
    expect(lineCodes(change, { rates })).toEqual(expected);
  });

  test('is told when it must be chosen', () => {
    expect(check([line()], { rates: [byHour, personalCare] }).issues).toMatchObject([
      { path: 'lines.0.careFunction', params: { expected: ['individual-guidance', 'personal-care'] } },
    ]);
  });
});

// Source: SVB, correct declareren; SVB form 40.007: 15 minutes is 0.25.
describe('a quantity', () => {
  test('of a unit other than the hour is a count', () => {
    expect(check([{ date: '2025-05-06', count: 2 }], { rates: [byDayPart] })).toMatchObject({
      lines: [{ unit: 'day-part', count: 2, amountCents: 100_00 }],
      minutes: 480,
    });
  });

  test.each([
    [{ minutes: 15 }, byHour, []],
    [{ minutes: 20 }, byHour, ['QUARTER_HOURS']],
    [{ minutes: 0 }, byHour, ['QUANTITY_NOT_POSITIVE']],
    [{ minutes: -60 }, byHour, ['QUANTITY_NOT_POSITIVE']],
    [{ minutes: 7.5 }, byHour, ['QUANTITY_NOT_POSITIVE']],
    [{ minutes: Number.NaN }, byHour, ['QUANTITY_NOT_POSITIVE']],
    [{}, byHour, ['QUANTITY_MISSING']],
    [{ count: 2 }, byHour, ['QUANTITY_KIND']],
    [{ minutes: 60, count: 1 }, byHour, ['QUANTITY_KIND']],
    [{ count: 2 }, byDayPart, []],
    [{ count: 0 }, byDayPart, ['QUANTITY_NOT_POSITIVE']],
    [{ count: 1.5 }, byDayPart, ['QUANTITY_NOT_POSITIVE']],
    [{}, byDayPart, ['QUANTITY_MISSING']],
    [{ minutes: 240 }, byDayPart, ['QUANTITY_KIND']],
  ] as [Partial<LineInput>, RateLine, IssueCode[]][])('%o for %o: %o', (change, rate, expected) => {
    const { issues } = check([{ date: '2025-05-06', ...change }], { rates: [rate] });
    expect(codes(issues)).toEqual(expected);
  });
});

// Source: SVB, correct declareren: quantity times rate, at the agreed rate.
describe('what the sender counted', () => {
  test.each([
    [{ rateCents: 60_00, amountCents: 90_00 }, []],
    [{ rateCents: 61_00 }, ['RATE_DIFFERS']],
    [{ amountCents: 90_01 }, ['AMOUNT_MISMATCH']],
    [{ rateCents: 61_00, amountCents: 91_50 }, ['RATE_DIFFERS', 'AMOUNT_MISMATCH']],
  ] as [Partial<LineInput>, IssueCode[]][])('%o: %o', (change, expected) => {
    expect(lineCodes(change)).toEqual(expected);
  });

  test('is paid as agreed, and told with both amounts', () => {
    const { issues, totalCents } = check([line({ rateCents: 61_00 })]);
    expect(totalCents).toBe(90_00);
    expect(issues).toMatchObject([{ path: 'lines.0.rateCents', line: 1, params: { found: 61_00, expected: 60_00 } }]);
  });
});

// Source: SVB, reiskosten; domain: a travel line only when the agreement has an allowance.
describe('travel', () => {
  test('stands on the line with its amount, or not at all', () => {
    const lines = [line({ travelMetres: 12_500 }), line({ date: '2025-05-07', travelMetres: 0 })];
    const [travelled, stayed] = check(lines, { travelCentsPerKm: 23 }).lines;
    expect(travelled).toMatchObject({ travelMetres: 12_500, travelCents: 2_88, amountCents: 90_00 });
    expect(stayed).not.toHaveProperty('travelMetres');
    expect(stayed).not.toHaveProperty('travelCents');
  });

  test.each([
    [{ travelMetres: 12_500 }, undefined, ['TRAVEL_NOT_AGREED'], 0],
    [{ travelMetres: 0 }, undefined, [], 0],
    [{ travelMetres: 12_500 }, 23, [], 2_88],
    [{ travelMetres: 1_000_000 }, 23, [], 230_00],
    [{ travelMetres: 1_000_001 }, 23, ['TRAVEL_TOO_FAR'], 0],
    [{ travelMetres: 7_500_000 }, undefined, ['TRAVEL_TOO_FAR'], 0],
    [{ travelMetres: -1 }, 23, ['QUANTITY_NOT_POSITIVE'], 0],
    [{}, 23, [], 0],
  ] as [Partial<LineInput>, number | undefined, IssueCode[], number][])(
    '%o at %s cents a kilometre: %o, %i cents',
    (change, travelCentsPerKm, expected, travelCents) => {
      const agreed = travelCentsPerKm === undefined ? {} : { travelCentsPerKm };
      const verdict = check([line(change)], agreed);
      expect(codes(verdict.issues)).toEqual(expected);
      expect(verdict).toMatchObject({ travelCents, careCents: 90_00, totalCents: 90_00 + travelCents });
    },
  );
});

// Source: mijnpgb.nl: one declaration per agreement per month; Rlz 5.23(2): inside the term.
describe('a date', () => {
  test.each([
    [{ date: '2025-05-01' }, {}, []],
    [{ date: '2025-05-31' }, {}, []],
    [{ date: '2025-04-30' }, {}, ['OUTSIDE_MONTH']],
    [{ date: '2025-06-01' }, {}, ['OUTSIDE_MONTH']],
    [{ date: '2025-05-32' }, {}, ['DATE_INVALID']],
    [{ date: '2025-05-6' }, {}, ['DATE_INVALID']],
    [{ date: '06-05-2025' }, {}, ['DATE_INVALID']],
    [{}, { start: '2025-05-06', end: '2025-05-06' }, []],
    [{}, { start: '2025-05-07' }, ['OUTSIDE_TERM']],
    [{}, { end: '2025-05-05' }, ['OUTSIDE_TERM']],
  ] as [Partial<LineInput>, Partial<DeclarableAgreement>, IssueCode[]][])('%o of %o: %o', (change, term, expected) => {
    expect(lineCodes(change, term)).toEqual(expected);
  });

  test.each([
    [{ start: '2025-05-07', end: '2025-12-31' }, '2025-05-07/2025-12-31'],
    [{ start: '2025-05-07' }, '2025-05-07/..'],
  ])('outside %o is told with the period %s', (term, expected) => {
    expect(check([line()], term).issues[0]?.params).toEqual({ found: '2025-05-06', expected });
  });
});

describe('one line per day, function and unit', () => {
  test('is told with the line that came first', () => {
    const { issues } = check([line({ line: 17 }), line({ line: 18, date: '2025-05-07' }), line({ line: 19 })]);
    expect(issues).toEqual([
      {
        code: 'DUPLICATE_LINE',
        severity: 'error',
        path: 'lines.2.date',
        line: 19,
        params: { found: '2025-05-06', careFunction: 'individual-guidance', unit: 'hour', firstLine: 17 },
      },
    ]);
  });

  test('lets other care on the same day through', () => {
    const rates = [personalCare, byHour, personalCareDayPart];
    const lines = [
      line({ careFunction: 'personal-care', unit: 'hour' }),
      line({ careFunction: 'individual-guidance' }),
      { date: '2025-05-06', careFunction: 'personal-care' as const, unit: 'day-part' as const, count: 1 },
    ];
    expect(check(lines, { rates }).issues).toEqual([]);
  });
});

test('a note is kept and never told', () => {
  const { lines, issues } = check([line({ note: 'private', minutes: 20 })]);
  expect(lines[0]?.note).toBe('private');
  expect(JSON.stringify(issues)).not.toContain('private');
});
