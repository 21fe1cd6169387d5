import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { Issue, LineInput } from '../../../../src/domain/index.ts';
import { declaration, declarationFacts, line } from '../../examples.ts';

/** `6 08:00-09:00`: a visit on the sixth, of as many minutes as its times say, or of so many. */
function visit(text: string, minutes?: number): LineInput {
  const [day = '', startTime = '', endTime = ''] = text.split(/[ -]/);
  const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const length = (at(endTime) - at(startTime) + 1440) % 1440;
  return line({ date: `2025-05-${day.padStart(2, '0')}`, startTime, endTime, minutes: minutes ?? length });
}

function untimed(day: number): LineInput {
  return line({ date: `2025-05-${String(day).padStart(2, '0')}` });
}

function found(lines: LineInput[], month = '2025-05'): string[] {
  const { issues } = checkDeclaration(declaration({ lines, month }), declarationFacts({ today: '2026-12-31' }));
  return issues
    .filter(({ code }) => code.startsWith('VISIT') || code === 'DUPLICATE_LINE')
    .map(({ code, path, line: number }: Issue) => `${code} ${path} ${number}`);
}

describe('visits on one day', () => {
  test.each([
    ['one after the other', ['6 08:00-09:00', '6 18:00-19:30']],
    ['that touch', ['6 08:00-09:00', '6 09:00-10:00']],
    ['in another order', ['6 18:00-19:00', '6 08:00-09:00', '6 12:00-12:30']],
    ['one up to midnight', ['6 08:00-09:00', '6 22:00-24:00']],
    [
      'one that goes on until the next, on which another begins then',
      ['6 08:00-09:00', '6 23:00-07:00', '7 07:00-08:00'],
    ],
    ['the same times on other days', ['6 08:00-09:00', '7 08:00-09:00']],
  ])('%s are visits', (_, texts) => {
    expect(found(texts.map((text) => visit(text)))).toEqual([]);
  });

  test.each([
    ['the same twice', ['6 08:00-09:00', '6 08:00-09:00'], ['VISITS_OVERLAP lines.1.startTime 2']],
    ['that share a minute', ['6 08:00-09:00', '6 08:45-10:00'], ['VISITS_OVERLAP lines.1.startTime 2']],
    [
      'one within the other, told at the later line',
      ['6 12:00-12:30', '6 08:00-16:00'],
      ['VISITS_OVERLAP lines.1.startTime 2'],
    ],
    [
      'a long one with two within it',
      ['6 08:00-16:00', '6 09:00-09:30', '6 12:00-12:30'],
      ['VISITS_OVERLAP lines.1.startTime 2', 'VISITS_OVERLAP lines.2.startTime 3'],
    ],
    ['a night and the next morning', ['6 23:00-07:00', '7 06:30-08:00'], ['VISITS_OVERLAP lines.1.startTime 2']],
    [
      'a night that stands after the morning',
      ['7 06:30-08:00', '6 23:00-07:00'],
      ['VISITS_OVERLAP lines.1.startTime 2'],
    ],
  ])('%s: is an error', (_, texts, expected) => {
    expect(found(texts.map((text) => visit(text)))).toEqual(expected);
  });

  test('without times there is one line, also beside lines with times', () => {
    expect(found([untimed(6), untimed(6)])).toEqual(['DUPLICATE_LINE lines.1.date 2']);
    expect(found([untimed(6), visit('6 08:00-09:00')])).toEqual(['DUPLICATE_LINE lines.1.date 2']);
    expect(found([visit('6 08:00-09:00'), visit('6 10:00-11:00'), untimed(6)])).toEqual([
      'DUPLICATE_LINE lines.2.date 3',
    ]);
  });
});

describe('the times of one line', () => {
  test.each<[string, Partial<LineInput>, string[]]>([
    ['only a begin', { startTime: '08:00' }, ['VISIT_TIME_INVALID lines.0.endTime 1']],
    ['only an end', { endTime: '08:00' }, ['VISIT_TIME_INVALID lines.0.startTime 1']],
    ['twice the same', { startTime: '08:00', endTime: '08:00' }, ['VISIT_TIME_INVALID lines.0.endTime 1']],
    ['no time', { startTime: '8 uur', endTime: '09:00' }, ['VISIT_TIME_INVALID lines.0.startTime 1']],
    [
      'an offset of another season',
      { startTime: '08:00+01:00', endTime: '09:30' },
      ['VISIT_TIME_INVALID lines.0.startTime 1'],
    ],
    [
      'more work than time',
      { startTime: '08:00', endTime: '08:15', minutes: 45 },
      ['VISIT_TOO_SHORT lines.0.minutes 1'],
    ],
    ['rounded to a quarter', { startTime: '08:00', endTime: '08:46', minutes: 60 }, []],
    ['with a break', { startTime: '08:00', endTime: '16:00', minutes: 450 }, []],
  ])('%s', (_, change, expected) => {
    expect(found([line(change)])).toEqual(expected);
  });

  test('in the night in which the clocks go back, the hour that comes twice is named', () => {
    const night = (startTime: string, endTime: string, minutes: number): LineInput =>
      line({ date: '2025-10-26', startTime, endTime, minutes });
    expect(found([night('02:30', '04:00', 90)], '2025-10')).toEqual(['VISIT_TIME_INVALID lines.0.startTime 1']);
    const both = [night('02:00+02:00', '03:00', 120), night('03:00', '04:00', 60)];
    expect(found(both, '2025-10')).toEqual([]);
    const twice = [night('02:00+02:00', '02:45+02:00', 45), night('02:00+01:00', '02:45+01:00', 45)];
    expect(found(twice, '2025-10')).toEqual([]);
  });

  test('in the night in which the clocks go forward, an hour does not exist', () => {
    expect(found([line({ date: '2025-03-30', startTime: '02:30', endTime: '04:00' })], '2025-03')).toEqual([
      'VISIT_TIME_INVALID lines.0.startTime 1',
    ]);
  });
});
