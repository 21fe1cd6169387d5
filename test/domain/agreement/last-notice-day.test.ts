import { describe, expect, test } from 'vitest';
import { checkNotice } from '../../../src/domain/agreement/checks/check-termination.ts';
import { lastNoticeDay } from '../../../src/domain/agreement/last-notice-day.ts';
import { addDays } from '../../../src/domain/values/date.ts';
import type { AmendmentParty } from '../../../src/domain/words.ts';

describe('notice that an agreement ends on a day can be given until', () => {
  test.each([
    // SVB: notice in April with a month ends on 31 May.
    ['2026-05-31', '2026-04-30', 'holder', { kind: 'employment', start: '2025-01-01' }],
    ['2026-12-31', '2026-10-31', 'holder', { kind: 'employment', start: '2021-06-01' }],
    ['2026-12-31', '2026-08-31', 'holder', { kind: 'employment', start: '2005-01-01' }],
    ['2026-12-31', '2026-11-30', 'provider', { kind: 'employment', start: '2005-01-01' }],
    ['2026-12-30', '2026-10-31', 'holder', { kind: 'employment', start: '2025-01-01' }],
    ['2026-12-31', '2026-10-31', 'holder', { kind: 'employment', start: '2025-01-01', noticePeriodMonths: 2 }],
    ['2027-02-28', '2027-01-31', 'holder', { kind: 'assignment', start: '2025-01-01', noticePeriodMonths: 1 }],
    ['2026-12-31', '2025-12-31', 'holder', { kind: 'assignment', start: '2020-01-01', noticePeriodMonths: 12 }],
  ] as const)('%s: %s, by the %s', (end, last, by: AmendmentParty, terms) => {
    expect(lastNoticeDay(end, terms, by)).toBe(last);
    // Who judges a notice takes it on that day, and not on the next.
    const judged = (noticeDay: string) => checkNotice({ end, ground: 'notice', noticeDay, by }, terms);
    expect(judged(last)).toEqual([]);
    expect(judged(addDays(last, 1))).toMatchObject([{ code: 'NOTICE_TOO_SHORT' }]);
  });

  test('the day itself, where no notice was agreed', () => {
    expect(lastNoticeDay('2026-12-31', { kind: 'assignment-family', start: '2025-01-01' })).toBe('2026-12-31');
  });
});
