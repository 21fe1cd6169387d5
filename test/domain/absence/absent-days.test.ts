// Sources of the cases: BW 7:629(1, 2, 9, 10), Wazo 3:1, SVB on pay in sickness and on leave.
import { describe, expect, test } from 'vitest';
import {
  type Absence,
  absentDays,
  type AbsentWorker,
  checkNoticeBan,
  standardRules,
} from '../../../src/domain/index.ts';

const fullTime: AbsentWorker = { kind: 'employment', daysPerWeek: 4, birthDate: '1985-05-05' };

function sick(from: string, recoveredFrom?: string, ...later: readonly [from: string, percentage: number][]): Absence {
  return {
    kind: 'sickness',
    capacity: [{ from, percentage: 0 }, ...later.map(([day, percentage]) => ({ from: day, percentage }))],
    ...(recoveredFrom !== undefined && { recoveredFrom }),
  };
}

/** First day, last day, percentage worked, and what is paid on of the rest. */
function days(absences: readonly Absence[], worker = fullTime): string[] {
  return absentDays(absences, worker, standardRules).map(
    ({ start, end = '..', workedPercentage, continuedBasisPoints }) =>
      `${start}/${end} ${workedPercentage} ${continuedBasisPoints / 100}`,
  );
}

describe('sickness of an employee', () => {
  test('who works four days or more is paid 52 weeks in full and 52 weeks at 70 percent', () => {
    expect(days([sick('2024-01-01')])).toEqual([
      '2024-01-01/2024-12-29 0 100',
      '2024-12-30/2025-12-28 0 70',
      '2025-12-29/.. 0 0',
    ]);
  });

  test.each([1, 2, 3, undefined])('who works %s days, or on call, is paid six weeks', (daysPerWeek) => {
    expect(days([sick('2026-03-02')], { ...fullTime, daysPerWeek })).toEqual([
      '2026-03-02/2026-04-12 0 100',
      '2026-04-13/.. 0 0',
    ]);
  });

  test('waiting days that were agreed are not paid, and only once when spells count together', () => {
    const worker = { ...fullTime, waitingDays: 2 };
    const spells = [sick('2026-03-02', '2026-03-09'), sick('2026-03-30', '2026-04-01')];
    expect(days(spells, worker)).toEqual([
      '2026-03-02/2026-03-03 0 0',
      '2026-03-04/2026-03-08 0 100',
      '2026-03-30/2026-03-31 0 100',
    ]);
  });

  test('spells less than four weeks apart use one term, those four weeks apart each their own', () => {
    const worker = { ...fullTime, daysPerWeek: 2 };
    const first = sick('2026-03-02', '2026-04-06');
    // 35 days were used; 27 days lie between.
    expect(days([first, sick('2026-05-03')], worker)).toEqual([
      '2026-03-02/2026-04-05 0 100',
      '2026-05-03/2026-05-09 0 100',
      '2026-05-10/.. 0 0',
    ]);
    expect(days([first, sick('2026-05-04')], worker).slice(1)).toEqual([
      '2026-05-04/2026-06-14 0 100',
      '2026-06-15/.. 0 0',
    ]);
  });

  test('who can work a part is paid on for the rest only', () => {
    expect(days([sick('2026-03-02', '2026-03-16', ['2026-03-09', 50])])).toEqual([
      '2026-03-02/2026-03-08 0 100',
      '2026-03-09/2026-03-15 50 100',
    ]);
  });

  test('from state pension age pay goes on 13 weeks', () => {
    expect(days([sick('2026-03-02')], { ...fullTime, birthDate: '1955-05-05' })).toEqual([
      '2026-03-02/2026-05-31 0 100',
      '2026-06-01/.. 0 0',
    ]);
  });

  test('a report that is taken back from its first day leaves no day', () => {
    expect(days([sick('2026-03-02', '2026-03-02')])).toEqual([]);
  });
});

test.each(['assignment', 'assignment-family'] as const)('%s: nothing is paid for what is not worked', (kind) => {
  expect(days([sick('2026-03-02', undefined, ['2026-03-09', 40])], { kind })).toEqual([
    '2026-03-02/2026-03-08 0 0',
    '2026-03-09/.. 40 0',
  ]);
});

describe('pregnancy leave', () => {
  const pregnant = (from: string, more: Partial<Absence> = {}): Absence => ({
    kind: 'pregnancy',
    capacity: [{ from, percentage: 0 }],
    expectedOn: '2026-06-15',
    ...more,
  });

  test.each([
    ['six weeks before: sixteen weeks in all', pregnant('2026-05-05'), '2026-05-05/2026-08-24'],
    ['four weeks before: what was not taken comes after', pregnant('2026-05-19'), '2026-05-19/2026-09-07'],
    ['a late child makes it longer', pregnant('2026-05-05', { bornOn: '2026-06-22' }), '2026-05-05/2026-08-31'],
    [
      'an early child does not make it shorter',
      pregnant('2026-05-05', { bornOn: '2026-06-08' }),
      '2026-05-05/2026-08-24',
    ],
    ['a child before the leave', pregnant('2026-05-05', { bornOn: '2026-04-30' }), '2026-05-01/2026-08-20'],
    ['a child in hospital', pregnant('2026-05-05', { extraDays: 14 }), '2026-05-05/2026-09-07'],
  ])('%s', (_, absence, expected) => {
    expect(days([absence])).toEqual([`${expected} 0 0`]);
  });

  test('no notice during it, nor in the six weeks after it', () => {
    const absent = absentDays([pregnant('2026-05-05')], fullTime, standardRules);
    const ban = (noticeDay: string) => checkNoticeBan({ ground: 'notice', noticeDay }, 'employment', absent).length;
    expect(['2026-05-04', '2026-05-05', '2026-10-05', '2026-10-06'].map(ban)).toEqual([0, 1, 1, 0]);
  });
});

test('the week after a birth is paid from the budget, and other leave of a partner is not', () => {
  const leave = (kind: Absence['kind']): Absence => ({
    kind,
    capacity: [{ from: '2026-06-01', percentage: 0 }],
    bornOn: '2026-05-30',
    until: '2026-06-07',
  });
  expect(days([leave('birth-leave')])).toEqual(['2026-06-01/2026-06-07 0 100']);
  expect(days([leave('additional-birth-leave')])).toEqual(['2026-06-01/2026-06-07 0 0']);
  expect(days([leave('parental-leave')])).toEqual(['2026-06-01/2026-06-07 0 0']);
});

test('an employer gives no notice to who is ill, for two years; others may, and on other grounds everybody may', () => {
  const absent = absentDays([sick('2024-01-01', undefined, ['2024-03-01', 50])], fullTime, standardRules);
  const ban = (noticeDay: string) => checkNoticeBan({ ground: 'notice', noticeDay }, 'employment', absent).length;
  expect(['2023-12-31', '2024-01-01', '2025-12-28', '2025-12-29'].map(ban)).toEqual([0, 1, 1, 0]);
  expect(checkNoticeBan({ ground: 'mutual-consent', noticeDay: '2024-02-01' }, 'employment', absent)).toEqual([]);
  expect(checkNoticeBan({ ground: 'notice', noticeDay: '2024-02-01' }, 'assignment', absent)).toEqual([]);
});
