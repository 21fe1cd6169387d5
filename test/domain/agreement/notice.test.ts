import { describe, expect, test } from 'vitest';
import {
  addDays,
  checkNotice,
  earliestEnd,
  type AgreementKind,
  type TerminationGround,
} from '../../../src/domain/index.ts';
import { codes } from '../examples.ts';

describe('the first day on which an agreement can end', () => {
  // Source: SVB, zorgovereenkomst beëindigen: notice on 10 April with a month ends on 31 May; BW 7:672(2).
  test.each<[string, string, number | undefined, string, string]>([
    ['2026-04-10', '2024-01-01', undefined, '2026-05-31', 'less than five years: a month'],
    ['2026-04-30', '2024-01-01', undefined, '2026-05-31', 'on the last day of a month'],
    ['2026-05-01', '2024-01-01', undefined, '2026-06-30', 'on the first day of one'],
    ['2026-01-31', '2024-01-01', undefined, '2026-02-28', 'into a short month'],
    ['2026-04-10', '2021-04-11', undefined, '2026-05-31', 'a day less than five years'],
    ['2026-04-10', '2021-04-10', undefined, '2026-06-30', 'five years: two months'],
    ['2026-04-10', '2016-04-11', undefined, '2026-06-30', 'a day less than ten years'],
    ['2026-04-10', '2016-04-10', undefined, '2026-07-31', 'ten years: three months'],
    ['2026-04-10', '2011-04-10', undefined, '2026-08-31', 'fifteen years: four months'],
    ['2026-04-10', '1990-04-10', undefined, '2026-08-31', 'never more by law'],
    ['2026-04-10', '2024-01-01', 3, '2026-07-31', 'a longer one was agreed'],
    ['2026-04-10', '2011-04-10', 1, '2026-08-31', 'a shorter one does not count'],
    ['2026-11-20', '2024-01-01', 2, '2027-01-31', 'over the turn of the year'],
    ['2026-04-10', '2026-06-15', undefined, '2026-07-31', 'who has not begun yet'],
  ])(
    'of employment, with notice on %s since %s, agreed %s months, is %s: %s',
    (day, start, noticePeriodMonths, end, _why) => {
      expect(earliestEnd({ kind: 'employment', start, noticePeriodMonths }, day)).toBe(end);
    },
  );

  // Source: BW 7:652, 7:676.
  test.each([
    ['2026-04-30', undefined],
    ['2026-05-01', '2026-06-30'],
  ])('of employment with a trial period of two months since 1 March, with notice on %s, is %s', (day, end) => {
    expect(earliestEnd({ kind: 'employment', start: '2026-03-01', trialPeriodMonths: 2 }, day)).toBe(end);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-27'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-01-29', 1, '2028-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-01', 1, '2026-03-31'],
  ])('a trial period from %s of %i months lasts until %s', (start, trialPeriodMonths, last) => {
    const terms = { kind: 'employment', start, trialPeriodMonths } as const;
    const found = (noticeDay: string) =>
      codes(checkNotice({ end: noticeDay, ground: 'trial-period', noticeDay }, terms));
    expect(found(last)).toEqual([]);
    expect(found(addDays(last, 1))).toEqual(['TRIAL_PERIOD_OVER']);
  });

  // Source: BW 7:408; SVB: one month is usual, others may be agreed.
  test.each([
    ['assignment', undefined, undefined],
    ['assignment', 0, undefined],
    ['assignment', 1, '2026-05-10'],
    ['assignment-family', 2, '2026-06-10'],
    ['assignment-organisation', 1, '2026-05-10'],
  ] as [AgreementKind, number | undefined, string | undefined][])(
    'of %s with %s months agreed is %s',
    (kind, noticePeriodMonths, end) => {
      expect(earliestEnd({ kind, start: '2025-01-01', noticePeriodMonths }, '2026-04-10')).toBe(end);
    },
  );
});

describe('an employee since 2024, told on 10 April 2026', () => {
  test.each([
    ['notice', '2026-05-30', undefined, ['NOTICE_TOO_SHORT']],
    ['notice', '2026-05-31', undefined, []],
    ['notice', '2026-12-31', undefined, []],
    ['notice', '2026-03-31', undefined, ['NOTICE_TOO_SHORT']],
    // A last day that was agreed from the start needs no notice.
    ['notice', '2026-04-30', '2026-04-30', []],
    ['notice', '2026-04-29', '2026-04-30', ['NOTICE_TOO_SHORT']],
    ['mutual-consent', '2026-04-10', undefined, []],
    ['urgent-cause', '2026-04-10', undefined, []],
    ['death-of-holder', '2026-04-02', undefined, []],
    ['death-of-holder', '2026-04-10', undefined, []],
    ['death-of-holder', '2026-04-11', undefined, ['DEATH_STILL_TO_COME']],
    ['death-of-holder', '2026-12-31', '2026-12-31', ['DEATH_STILL_TO_COME']],
    ['budget-ended', '2026-04-10', undefined, []],
    ['trial-period', '2026-04-10', undefined, ['TRIAL_PERIOD_OVER']],
  ] as [TerminationGround, string, string | undefined, string[]][])(
    'on the ground of %s ends on %s, agreed until %s: %j',
    (ground, end, agreedEnd, expected) => {
      const terms = { kind: 'employment', start: '2024-01-01', end: agreedEnd, trialPeriodMonths: 1 } as const;
      expect(codes(checkNotice({ end, ground, noticeDay: '2026-04-10' }, terms))).toEqual(expected);
    },
  );

  test('is told from when', () => {
    const terms = { kind: 'employment', start: '2024-01-01' } as const;
    expect(checkNotice({ end: '2026-04-30', ground: 'notice', noticeDay: '2026-04-10' }, terms)).toMatchObject([
      { path: 'end', params: { found: '2026-04-30', expected: '2026-05-31' } },
    ]);
  });
});

describe('a care provider', () => {
  const by = 'provider' as const;
  // Source: BW 7:672(4), 7:408(2), 7:667(3).
  test.each([
    ['employment', '2011-04-10', undefined, '2026-05-31', 'an employee a month, however long the service'],
    ['employment', '2011-04-10', 2, '2026-06-30', 'or what was agreed'],
    ['assignment', '2025-01-01', 1, '2026-05-10', 'of an assignment what was agreed'],
    ['assignment', '2025-01-01', undefined, undefined, 'and nothing where nothing was'],
  ] as const)('of %s since %s, agreed %s months, can go on %s: %s', (kind, start, noticePeriodMonths, end, _why) => {
    expect(earliestEnd({ kind, start, noticePeriodMonths }, '2026-04-10', by)).toBe(end);
  });

  test.each([
    ['mutual-consent', 'assignment', undefined, undefined, ['GROUND_OF_HOLDER']],
    ['death-of-holder', 'employment', undefined, undefined, ['GROUND_OF_HOLDER']],
    ['budget-ended', 'assignment', undefined, undefined, ['GROUND_OF_HOLDER']],
    ['notice', 'assignment', '2026-12-31', undefined, ['NOTICE_NOT_AGREED']],
    ['notice', 'employment', '2026-12-31', undefined, ['NOTICE_NOT_AGREED']],
    ['notice', 'assignment', '2026-12-31', 1, []],
    ['notice', 'assignment-family', '2026-12-31', undefined, []],
    ['urgent-cause', 'assignment', '2026-12-31', undefined, []],
    ['notice', 'assignment', undefined, undefined, []],
  ] as const)('who ends on the ground %s, %s until %s with %s months: %j', (ground, kind, end, months, expected) => {
    const terms = { kind, start: '2026-01-01', end, noticePeriodMonths: months };
    expect(codes(checkNotice({ end: '2026-06-30', ground, noticeDay: '2026-04-10', by }, terms))).toEqual(expected);
  });

  test('ends nothing in the past', () => {
    const terms = { kind: 'assignment', start: '2026-01-01' } as const;
    const ending = { end: '2026-04-09', ground: 'notice', noticeDay: '2026-04-10', by } as const;
    expect(codes(checkNotice(ending, terms))).toEqual(['NOTICE_TOO_SHORT']);
  });
});
