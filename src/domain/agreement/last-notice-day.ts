import { addDays, type IsoDate } from '../values/date.ts';
import type { AmendmentParty } from '../words.ts';
import { checkNotice } from './checks/check-termination.ts';
import type { NoticeTerms } from './notice.ts';

// A notice of a year, the longest that can be agreed on, and what is left of its month.
const MOST_DAYS = 13 * 31;

/**
 * The last day on which notice can be given so that an agreement ends on a day; undefined when there is none. It asks the
 * judge of notices day by day, so that both always say the same.
 */
export function lastNoticeDay(
  end: IsoDate,
  terms: NoticeTerms & { end?: IsoDate | undefined },
  by: AmendmentParty = 'holder',
): IsoDate | undefined {
  for (let days = 0; days <= MOST_DAYS; days += 1) {
    const noticeDay = addDays(end, -days);
    if (checkNotice({ end, ground: 'notice', noticeDay, by }, terms).length === 0) return noticeDay;
  }
  return undefined;
}
