import { expect, test } from 'vitest';
import { copyMonth } from '../../../../src/domain/declaration/months/copy-month.ts';
import type { DeclarationLine } from '../../../../src/domain/declaration-content.ts';

function line(date: string, more: Partial<DeclarationLine> = {}): DeclarationLine {
  const care = {
    careFunction: 'personal-care',
    unit: 'hour',
    minutes: 60,
    rateCents: 25_00,
    amountCents: 25_00,
  } as const;
  return { line: 9, date, ...care, ...more };
}

// October 2026 begins on a Thursday, November on a Sunday.
test.each([
  ['2026-10-01', '2026-11-05'],
  ['2026-10-04', '2026-11-01'],
  ['2026-10-05', '2026-11-02'],
  ['2026-10-31', undefined],
  ['2026-10-29', undefined],
  ['2026-10-28', '2026-11-25'],
])('a day is copied to the same weekday in the same place of the month: %s becomes %s', (from, to) => {
  const { lines, leftOut } = copyMonth([line(from)], '2026-11');
  expect(lines.map(({ date }) => date)).toEqual(to === undefined ? [] : [to]);
  expect(leftOut).toEqual(to === undefined ? [from] : []);
});

test('care, times and distance are copied; a note, holiday that was taken and what the agreement says are not', () => {
  const times = { startTime: '08:00', endTime: '09:00', travelMetres: 4200 };
  const lines = [
    line('2026-10-06', { ...times, travelCents: 97, note: 'Viel die dag' }),
    line('2026-10-05'),
    line('2026-10-07', { holiday: true }),
  ];
  const care = { careFunction: 'personal-care', unit: 'hour', minutes: 60 };
  expect(copyMonth(lines, '2026-11')).toEqual({
    lines: [
      { line: 1, date: '2026-11-02', ...care },
      { line: 2, date: '2026-11-03', ...care, ...times },
    ],
    leftOut: [],
  });
});
