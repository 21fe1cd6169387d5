import { lastDayToAnnounce } from '../../../domain/agreement/expiry-notice.ts';
import { lastNoticeDay } from '../../../domain/agreement/last-notice-day.ts';
import { dayOfAge, lastBirthDateOfAdults } from '../../../domain/award/powers.ts';
import { valueAt } from '../../../domain/rules/dated-value.ts';
import { lastDayOver } from '../../../domain/rules/tables/year-end.ts';
import { addDays } from '../../../domain/values/date.ts';
import { addMonthsToDate } from '../../../domain/values/month.ts';
import { careLaws } from '../../../domain/words.ts';
import {
  agreementsThatEnd,
  awardsOfYear,
  awardsThatEnd,
  followedAgreements,
  followedAwards,
} from '../../store/queries/agenda/ends.ts';
import { holdersToBeOfAge, holdersWithLastDay } from '../../store/queries/agenda/powers-that-end.ts';
import { ownOutlasting } from '../../store/queries/agenda/notice-terms.ts';
import { ownEndingEmployments } from '../../store/queries/agreements/ending-employments.ts';
import { type DaySource, type FoundDay, partOf, readShared } from './found-day.ts';

export const endsOfAgreements: DaySource = async ({ store, caller }, window) => {
  const ending = await agreementsThatEnd(store, caller, window);
  const followed = await followedAgreements(store, caller, ending);
  return ending.map(({ id, budgetHolderId, end }) => ({
    day: end,
    kind: 'agreement-ends',
    major: 0,
    minor: id,
    record: { kind: 'agreement', number: id },
    budgetHolderId,
    hasNext: followed.has(id),
  }));
};

export const endsOfAwards: DaySource = async ({ store, caller }, window) => {
  const ending = await awardsThatEnd(store, caller, window);
  const followed = await followedAwards(store, caller, ending);
  return ending.map(({ id, budgetHolderId, end }) => ({
    day: end,
    kind: 'award-ends',
    major: 0,
    minor: id,
    record: { kind: 'award', number: id },
    budgetHolderId,
    hasNext: followed.has(id),
  }));
};

// The longest notice, and what is left of its month.
const MONTHS_OF_NOTICE = 13;

/** An agreement that goes on when its last award ends is paid by nobody then, unless it is ended in time. */
export const noticeDays: DaySource = async ({ store, caller }, window) => {
  const days = { from: window.from, until: addMonthsToDate(window.to, MONTHS_OF_NOTICE) };
  const found = (await ownOutlasting(store, caller, days)).flatMap((one): FoundDay[] => {
    const { id, budgetHolderId, kind, start, end, lastDay, workArrangements } = one;
    const { noticePeriodMonths, trialPeriodMonths } = workArrangements;
    const day = lastNoticeDay(lastDay, { kind, start, end: end ?? undefined, noticePeriodMonths, trialPeriodMonths });
    if (day === undefined) return [];
    const record = { kind: 'agreement', number: id } as const;
    return [{ day, kind: 'give-notice', major: 0, minor: id, record, budgetHolderId, endsOn: lastDay }];
  });
  return partOf(found, window);
};

/** Source: BW 7:668(1), as the task on the start page has it. */
export const endsToSay: DaySource = async ({ store, caller, rules }, window) => {
  const months = (valueAt(rules.expiryNoticeTerm, window.to) ?? 0) + 1;
  const days = { from: window.from, until: addMonthsToDate(window.to, months) };
  const found = (await ownEndingEmployments(store, caller, days)).flatMap((one): FoundDay[] => {
    const day = lastDayToAnnounce(one, rules);
    if (day === undefined) return [];
    const { id, budgetHolderId, end } = one;
    const record = { kind: 'agreement', number: id } as const;
    return [{ day, kind: 'announce-end', major: 0, minor: id, record, budgetHolderId, endsOn: end }];
  });
  return partOf(found, window);
};

/** After this day nothing is declared over the year, and its award is settled. */
export const yearsThatClose: DaySource = ({ store, caller, rules }, window) => {
  const last = Number(window.to.slice(0, 4));
  const years = [last - 2, last - 1, last].map(String);
  const shared = years.flatMap((year) =>
    careLaws.flatMap((law, at) => {
      const day = lastDayOver(year, law, rules);
      if (day === undefined) return [];
      const major = Number(year) * 10 + at;
      const read = async (from: { after: number; count: number }): Promise<FoundDay[]> =>
        (await awardsOfYear(store, caller, { year, law, ...from })).map(({ id, budgetHolderId }) => ({
          day,
          kind: 'year-closes',
          major,
          minor: id,
          record: { kind: 'award', number: id },
          budgetHolderId,
          endsOn: `${year}-12-31`,
        }));
      return [{ day, major, read }];
    }),
  );
  return readShared(shared, window);
};

/** The power of a parent or guardian ends when the child is of age; another on the day after the last that was written down. */
export const powersThatEnd: DaySource = async ({ store, caller }, window) => {
  const born = { after: lastBirthDateOfAdults(addDays(window.from, -1)), until: lastBirthDateOfAdults(window.to) };
  const days = { from: addDays(window.from, -1), until: addDays(window.to, -1) };
  const ofAge = (await holdersToBeOfAge(store, caller, born)).map(({ id, awardId, birthDate }) => ({
    id,
    awardId,
    day: dayOfAge(birthDate),
  }));
  const ruled = (await holdersWithLastDay(store, caller, days)).flatMap(({ id, awardId, lastDay }) =>
    lastDay === null ? [] : [{ id, awardId, day: addDays(lastDay, 1) }],
  );
  // Of one holder the first that ends is told; the next one is once that is over.
  const first = new Map(
    [...ofAge, ...ruled].toSorted((one, other) => (one.day > other.day ? -1 : 1)).map((one) => [one.id, one]),
  );
  const found = [...first.values()].map(({ id, awardId, day }): FoundDay => ({
    day,
    kind: 'power-ends',
    major: 0,
    minor: id,
    // By the award: a calendar file names no holder.
    record: { kind: 'award', number: awardId },
    budgetHolderId: id,
  }));
  return partOf(found, window);
};
