import type { DeclarationInput } from '../../declaration-content.ts';
import type { IsoDate } from '../../values/date.ts';
import { weekday } from '../../values/date.ts';
import { addMonths, daysInMonth, firstDay, type Month } from '../../values/month.ts';
import type { DeclarationKind } from '../../words.ts';
import { addCare, emptyDays, hasCareOn, unpackCareByDay } from './care-by-day.ts';
import type { DeclarationFacts, PartOfWeek } from '../declaration-facts.ts';

/** A declaration that stands, as far as others by the same provider for the same holder are held to it. */
export interface DeclaredMonth {
  /** A person finds it by this name: its number or, when it is handed in together with the other, its reference. */
  readonly name: string;
  readonly agreementId: string;
  readonly kind: DeclarationKind;
  readonly minutesInFirstWeek: number;
  readonly minutesInLastWeek: number;
  /** It is packed, since it is read only when care of the same days or weeks was declared elsewhere. */
  readonly careByDay: string;
}

type MonthFacts = Pick<
  DeclarationFacts,
  | 'sameMonth'
  | 'minutesInWeekBefore'
  | 'minutesInWeekAfter'
  | 'besideInMonth'
  | 'agreementInWeekBefore'
  | 'agreementInWeekAfter'
>;

/**
 * The month itself was declared before or not; the months beside it share the weeks at its borders. What a provider
 * works for a holder counts under all their agreements; what was agreed counts by agreement.
 */
export function monthFacts(
  { agreementId, month, kind }: Pick<DeclarationInput, 'agreementId' | 'month' | 'kind'>,
  declaredIn: (month: Month) => readonly DeclaredMonth[],
): MonthFacts {
  const isOfAgreement = (one: DeclaredMonth): boolean => one.agreementId === agreementId;
  const isSame = (one: DeclaredMonth): boolean => isOfAgreement(one) && one.kind === kind;
  const declared = declaredIn(month);
  const same = declared.find(isSame);
  const beside = declared.length === 0 ? declared : declared.filter((one) => !isSame(one));
  const before = declaredIn(addMonths(month, -1));
  const after = declaredIn(addMonths(month, 1));
  return {
    ...(same && { sameMonth: { id: same.name } }),
    ...(beside.length > 0 && { besideInMonth: addUp(beside) }),
    minutesInWeekBefore: before.reduce((sum, one) => sum + one.minutesInLastWeek, 0),
    minutesInWeekAfter: after.reduce((sum, one) => sum + one.minutesInFirstWeek, 0),
    ...(before.length > 0 && { agreementInWeekBefore: endOf(addMonths(month, -1), before.filter(isOfAgreement)) }),
    ...(after.length > 0 && { agreementInWeekAfter: beginOf(addMonths(month, 1), after.filter(isOfAgreement)) }),
  };
}

function addUp(declared: readonly DeclaredMonth[]): NonNullable<MonthFacts['besideInMonth']> {
  const sum = { work: emptyDays(), whole: emptyDays() };
  for (const { careByDay } of declared) addCare(sum, unpackCareByDay(careByDay));
  return sum;
}

/** The part of the last week of a month that it shares with the next one. */
function endOf(month: Month, declared: readonly DeclaredMonth[]): PartOfWeek {
  const days = daysInMonth(month);
  const shared = daysBefore(firstDay(addMonths(month, 1)));
  return {
    minutes: declared.reduce((sum, one) => sum + one.minutesInLastWeek, 0),
    days: daysWithCare(declared, days - shared + 1, days),
  };
}

/** The part of the first week of a month that it shares with the one before. */
function beginOf(month: Month, declared: readonly DeclaredMonth[]): PartOfWeek {
  const shared = daysBefore(firstDay(month));
  return {
    minutes: declared.reduce((sum, one) => sum + one.minutesInFirstWeek, 0),
    days: shared === 0 ? 0 : daysWithCare(declared, 1, DAYS_PER_WEEK - shared),
  };
}

const DAYS_PER_WEEK = 7;

/** The number of days of a week before this one. */
function daysBefore(date: IsoDate): number {
  return weekday(date) - 1;
}

function daysWithCare(declared: readonly DeclaredMonth[], from: number, to: number): number {
  if (declared.length === 0) return 0;
  const care = declared.map(({ careByDay }) => unpackCareByDay(careByDay));
  let count = 0;
  for (let day = from; day <= to; day++) if (care.some((each) => hasCareOn(each, day))) count += 1;
  return count;
}
