import { describe, expect, test } from 'vitest';
import { choice } from '../../../../src/cli/framework/values/choice-value.ts';
import * as value from '../../../../src/cli/framework/values/value.ts';
import { line } from '../../../../src/cli/framework/values/declared-line-value.ts';

describe('what is typed is read as a value, or not at all', () => {
  test.each([
    ['2026-10-01', '2026-10-01'],
    ['01-10-2026', '2026-10-01'],
    ['1-10-2026', '2026-10-01'],
    ['2026-02-29', undefined],
    ['10-2026', undefined],
    ['tomorrow', undefined],
  ])('the date %s', (typed, read) => expect(value.date.read(typed)).toBe(read));

  test.each([
    ['2026-10', '2026-10'],
    ['10-2026', '2026-10'],
    ['1-2026', '2026-01'],
    ['2026-13', undefined],
    ['2026', undefined],
  ])('the month %s', (typed, read) => expect(value.month.read(typed)).toBe(read));

  test.each([
    ['65', 65_00],
    ['65,5', 65_50],
    ['65.50', 65_50],
    ['€ 1.234,56', 1_234_56],
    ['1.234.567,00', 1_234_567_00],
    // A thousand, or one euro and a bit? Not guessed.
    ['1.234', undefined],
    ['65,123', undefined],
    ['-65', undefined],
    ['', undefined],
  ])('the amount %s', (typed, read) => expect(value.amount.read(typed)).toBe(read));

  test.each([
    ['7', 420],
    ['7,5', 450],
    ['7.25', 435],
    ['7:20', 440],
    ['123456:05', 7_407_365],
    ['1234567,25', 74_074_035],
    ['7:60', undefined],
    // A third of an hour is no whole number of minutes in hundredths.
    ['7,33', undefined],
    ['uur', undefined],
  ])('the hours %s', (typed, read) => expect(value.hours.read(typed)).toBe(read));

  test.each([
    ['Z0000817', 'Z0000817'],
    ['z0000817', 'Z0000817'],
    ['D0000817', undefined],
    ['Z817', undefined],
  ])('the number of an agreement %s', (typed, read) => expect(value.id('agreement').read(typed)).toBe(read));

  test.each([
    ['https://portal.example', 'https://portal.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['ftp://portal.example', undefined],
    ['https://user:secret@portal.example', undefined],
    ['portal.example', undefined],
  ])('the address %s', (typed, read) => expect(value.url.read(typed)).toBe(read));

  test.each([
    ['6w', '6w'],
    ['10D', '10d'],
    ['0d', undefined],
    ['6', undefined],
    ['6 weeks', undefined],
  ])('the duration %s', (typed, read) => expect(value.duration.read(typed)).toBe(read));

  test.each([
    ['2026-10-01=7,5', { date: '2026-10-01', quantity: '7,5' }],
    ['01-10-2026=7:30', { date: '2026-10-01', quantity: '7:30' }],
    ['2026-10-02 3 group-guidance', { date: '2026-10-02', quantity: '3', careFunction: 'group-guidance' }],
    ['2026-10-02=3=massage', undefined],
    ['2026-10-02', undefined],
    ['2026-10-02=3=nursing=4', undefined],
  ])('the line %s', (typed, read) => expect(line.read(typed)).toEqual(read));

  test('a law is found in any letter case', () => expect(choice(['Wlz', 'Wmo']).read('wLZ')).toBe('Wlz'));
});
