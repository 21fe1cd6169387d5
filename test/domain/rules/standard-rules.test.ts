import { describe, expect, test } from 'vitest';
import {
  entryAt,
  entryOrLastKnown,
  isIsoDate,
  minimumWageAt,
  resolveRules,
  standardRules,
  valueAt,
  wageAges,
} from '../../../src/domain/index.ts';
import type { DatedValue, Rules } from '../../../src/domain/index.ts';

const { formalHourMaximum, formalDayPartMaximum, informalHourMaximum } = standardRules;
const allEntries: readonly DatedValue<unknown>[] = [
  ...Object.entries(standardRules).flatMap(([name, values]) =>
    name === 'minimumWage' ? [] : (values as DatedValue[]),
  ),
  ...Object.values(standardRules.minimumWage).flat(),
];

type Amount = number | undefined;

// Date, formal hour, formal day-part, informal hour
const maxima: [string, Amount, Amount, Amount, string][] = [
  ['2015-01-01', 63_00, 58_00, 20_00, 'Rlz 5.22 in 2015'],
  ['2020-06-30', 63_00, 58_00, 20_00, 'Rlz 5.22 in 2015'],
  ['2020-07-01', 65_29, 60_11, 20_73, 'care offices, July 2020'],
  ['2021-07-01', 66_60, 61_32, 21_14, 'care office Midden-IJssel 2021'],
  ['2022-07-01', 68_30, 62_88, 21_68, 'Stcrt. 2021-45717'],
  ['2023-07-01', 72_39, 66_64, 22_98, 'Menzis 2023'],
  ['2024-07-01', 77_00, 70_88, 24_44, 'Stcrt. 2023-18273'],
  ['2025-07-01', 80_81, 74_40, 25_65, 'Menzis 2025'],
  ['2027-01-01', undefined, undefined, undefined, 'not known yet'],
];

describe('Wlz maxima: formal hour, formal day-part, informal hour', () => {
  test.each(maxima)('on %s: %s, %s, %s (%s)', (date, hour, dayPart, informal) => {
    expect(valueAt(formalHourMaximum, date, ['Wlz'])).toBe(hour);
    expect(valueAt(formalDayPartMaximum, date, ['Wlz'])).toBe(dayPart);
    expect(valueAt(informalHourMaximum, date, ['Wlz'])).toBe(informal);
  });

  test.each([
    [formalHourMaximum, 80_81],
    [formalDayPartMaximum, 74_40],
    [informalHourMaximum, 25_65],
  ])('of 2026 are those of 2025 plus 5.17%%, and say that they are derived', (values, cents2025) => {
    const entry = entryAt(values, '2026-06-01', ['Wlz']);
    expect(entry?.value).toBe(Math.round((cents2025 * 10_517) / 10_000));
    expect(entry).toMatchObject({ unverified: true, margin: 1 });
  });

  test('go on as last known where none is known, and say so', () => {
    expect(entryOrLastKnown(formalHourMaximum, '2025-06-01', ['Wlz'])).toBe(
      entryAt(formalHourMaximum, '2025-06-01', ['Wlz']),
    );
    const entry = entryOrLastKnown(formalHourMaximum, '2030-06-01', ['Wlz']);
    expect(entry).toMatchObject({ value: 84_99, unverified: true });
    expect(entry).not.toHaveProperty('margin');
    expect(entryOrLastKnown(formalHourMaximum, '2030-06-01', ['Wmo'])).toBeUndefined();
    expect(entryOrLastKnown(formalHourMaximum, '2014-12-31', ['Wlz'])).toBeUndefined();
  });

  test('do not hold under another law', () => {
    expect(valueAt(formalHourMaximum, '2025-06-01', ['Wmo', 'Zvw'])).toBeUndefined();
  });
});

describe('minimum wage with holiday allowance', () => {
  // Source: SVB, bedragen minimumlonen vanaf 1 januari 2025.
  test.each([
    ['2010-06-15', 15, 4_56],
    ['2009-06-15', 16, 5_24],
    ['2008-06-15', 17, 6_00],
    ['2007-06-15', 18, 7_60],
    ['2006-06-15', 19, 9_12],
    ['2005-06-15', 20, 12_15],
    ['2004-06-15', 21, 15_19],
    ['1950-06-15', 75, 15_19],
  ])('born %s, %i years: %i', (birthDate, _age, cents) => {
    expect(minimumWageAt('2025-06-15', birthDate, standardRules)?.value).toBe(cents);
  });

  test('changes on the birthday', () => {
    expect(minimumWageAt('2025-06-14', '2004-06-15', standardRules)?.value).toBe(12_15);
    expect(minimumWageAt('2025-06-15', '2004-06-15', standardRules)?.value).toBe(15_19);
  });

  // Source: SZW, wages of 14.40, 14.71 and 14.99 an hour, with 8%; the SVB may round the youth wages one cent up.
  test.each([
    ['2025-07-01', '1980-01-01', 15_55],
    ['2025-12-31', '2006-12-31', 9_33],
    ['2026-01-01', '1980-01-01', 15_89],
    ['2026-01-01', '2006-01-01', 12_71],
    ['2026-06-30', '2010-06-30', 5_48],
    ['2026-07-01', '1980-01-01', 16_19],
    ['2026-07-01', '2008-07-01', 8_10],
    ['2026-07-01', '2008-07-02', 6_39],
  ])('on %s for somebody born %s is %i', (date, birthDate, cents) => {
    expect(minimumWageAt(date, birthDate, standardRules)?.value).toBe(cents);
  });

  test('is never lower than half a year before, whatever the age', () => {
    for (const values of Object.values(standardRules.minimumWage)) {
      const wages = values.map(({ value }) => value);
      expect(wages).toEqual(wages.toSorted((a, b) => a - b));
    }
  });

  test('is none below fifteen, and the one that is enough for everybody while the age is unknown', () => {
    expect(minimumWageAt('2025-06-15', '2010-06-16', standardRules)).toBeUndefined();
    expect(minimumWageAt('2025-06-15', undefined, standardRules)?.value).toBe(15_19);
  });

  test('goes on as last known, and says so', () => {
    expect(minimumWageAt('2026-12-31', '1980-01-01', standardRules)?.unverified).toBeUndefined();
    expect(minimumWageAt('2027-01-01', '1980-01-01', standardRules)).toMatchObject({ value: 16_19, unverified: true });
  });
});

type NumberRule = Exclude<keyof Rules, 'minimumWage' | 'allowedUnits'>;

const others: [NumberRule, string, Amount, string][] = [
  ['employerChargesLow', '2025-12-31', undefined, 'SVB: since 2026'],
  ['employerChargesLow', '2026-01-01', 1754, 'SVB 2026'],
  ['employerChargesHigh', '2026-01-01', 2254, 'SVB 2026'],
  ['accountabilityFreeRate', '2026-01-01', 150, 'Rlz 5.17(3)'],
  ['accountabilityFreeMinimum', '2026-01-01', 250_00, 'Rlz 5.17(3)'],
  ['accountabilityFreeMaximum', '2026-01-01', 1250_00, 'Rlz 5.17(3)'],
  ['weekNorm', '2026-01-01', 40 * 60, 'Rlz 5.18(1)(d)'],
  ['shiftMaximum', '2026-01-01', 12 * 60, 'Arbeidstijdenwet 5:7'],
  ['restBetweenShifts', '2026-01-01', 8 * 60, 'Arbeidstijdenwet 5:3'],
  ['confirmableInWeek', '2026-01-01', 200_00, 'leaflet for budget holders'],
  ['confirmableInMonth', '2026-01-01', 150_00, 'leaflet for budget holders'],
  ['workingWeekMaximum', '2026-01-01', 60 * 60, 'Arbeidstijdenwet 5:7'],
  ['providerTerm', '2026-01-01', 42, 'Rlz 5.16'],
  ['holderTerm', '2026-01-01', 28, 'SVB'],
  ['paymentTerm', '2026-01-01', 30, 'Rlz 5.23(3)'],
];

describe('other amounts and terms', () => {
  test.each(others)('%s on %s is %s (%s)', (name, date, expected) => {
    expect(valueAt(standardRules[name], date, ['Wlz'])).toBe(expected);
  });
});

describe('the table of rules', () => {
  test('has a source and true dates everywhere', () => {
    expect(allEntries.length).toBeGreaterThan(50);
    for (const { validFrom, validTo, source } of allEntries) {
      expect(source).not.toBe('');
      expect(isIsoDate(validFrom)).toBe(true);
      if (validTo !== undefined) expect(validTo > validFrom).toBe(true);
    }
  });

  test('rises with age', () => {
    const wages = wageAges.map((age) => valueAt(standardRules.minimumWage[age], '2025-01-01') ?? 0);
    expect(wages).toEqual(wages.toSorted((a, b) => a - b));
  });
});

describe('an operator', () => {
  const own = { validFrom: '2026-01-01', law: 'Wlz', value: 85_00, source: 'published' } as const;

  test('replaces an unverified amount and keeps the others', () => {
    const rules = resolveRules({ formalHourMaximum: [own] });
    expect(entryAt(rules.formalHourMaximum, '2026-06-01', ['Wlz'])).toEqual(own);
    expect(valueAt(rules.formalHourMaximum, '2025-06-01', ['Wlz'])).toBe(80_81);
    expect(rules.informalHourMaximum).toEqual(standardRules.informalHourMaximum);
  });

  test('adds a year and a wage of one age', () => {
    const year = { validFrom: '2026-01-01', value: 16_00, source: 'published' };
    const rules = resolveRules({
      formalHourMaximum: [{ ...own, validFrom: '2022-01-01', validTo: '2022-12-31', value: 70_00 }],
      minimumWage: { 21: [year] },
    });
    expect(valueAt(rules.formalHourMaximum, '2022-06-01', ['Wlz'])).toBe(70_00);
    expect(minimumWageAt('2026-06-01', '1980-01-01', rules)).toEqual(year);
    expect(minimumWageAt('2026-06-01', '2005-12-01', rules)?.value).toBe(12_71);
  });

  test('of one law keeps those of another', () => {
    const units = ['hour'] as const;
    const rules = resolveRules({
      allowedUnits: [{ validFrom: '2015-01-01', law: 'Wmo', value: units, source: 'ours' }],
    });
    expect(valueAt(rules.allowedUnits, '2026-01-01', ['Wmo'])).toEqual(units);
    expect(rules.allowedUnits).toHaveLength(standardRules.allowedUnits.length);
    expect(valueAt(rules.allowedUnits, '2026-01-01', ['Wlz'])).toContain('day-part');
  });

  test('changes nothing for others', () => {
    resolveRules({ formalHourMaximum: [own], minimumWage: { 21: [] } });
    expect(resolveRules()).toEqual(standardRules);
  });
});
