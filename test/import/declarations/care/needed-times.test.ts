import { describe, expect, test } from 'vitest';
import { withNeededTimes } from '../../../../src/import/declarations/care/needed-times.ts';
import type { StagedLine } from '../../../../src/import/item.ts';

/** `5 08:00-09:00 nursing`, with a note that looks like times. */
function staged(text: string, index: number): StagedLine {
  const [day = '', times, careFunction] = text.split(' ');
  const [startTime, endTime] = times?.split('-') ?? [];
  const content = JSON.stringify({
    date: `2026-10-${day.padStart(2, '0')}`,
    ...(careFunction !== undefined && { careFunction }),
    unit: 'hour',
    minutes: 60,
    note: 'kwam om","startTime":"12:00","endTime":"13:00"}',
    ...(endTime !== undefined && { startTime, endTime }),
  });
  return { line: index + 2, more: false, reference: '', content };
}

/** The places of the lines that keep their times. */
function timed(...texts: string[]): number[] {
  return withNeededTimes(texts.map(staged)).flatMap(({ content }, index) =>
    (JSON.parse(content) as object as { startTime?: string }).startTime === undefined ? [] : [index],
  );
}

describe('times go along', () => {
  test.each([
    ['with no line of a day of its own', ['5 08:00-09:00', '6 08:00-09:00'], []],
    ['with both lines of one day', ['4 08:00-09:00', '5 08:00-09:00', '5 18:00-19:00'], [1, 2]],
    ['not with two kinds of care on one day', ['5 08:00-09:00 nursing', '5 18:00-19:00 personal-care'], []],
    ['where one of both leaves the care to the agreement', ['5 08:00-09:00', '5 18:00-19:00 nursing'], [0, 1]],
    ['not with nights one after the other', ['5 23:00-07:00', '6 23:00-07:00', '7 23:00-07:00'], []],
    ['with a night that overlaps the next morning', ['5 23:00-07:00', '6 06:00-08:00', '7 08:00-09:00'], [0, 1]],
    ['with a night that overlaps a day of two visits', ['5 23:00-07:00', '6 06:00-08:00', '6 12:00-13:00'], [0, 1, 2]],
    ['not with a line beside one without times', ['5 08:00-09:00', '5'], []],
  ])('%s', (_, texts, expected) => {
    expect(timed(...texts)).toEqual(expected);
  });

  test('and nothing else of a line is changed', () => {
    const lines = ['5 08:00-09:00', '6'].map(staged);
    const [first, second] = withNeededTimes(lines);
    const { startTime: _, endTime: __, ...rest } = JSON.parse(lines[0]?.content ?? '') as Record<string, unknown>;
    expect(first?.content).toBe(JSON.stringify(rest));
    expect(second).toEqual(lines[1]);
  });
});
