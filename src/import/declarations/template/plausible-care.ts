import type { DeclarableTerms } from '../../../contract/types.ts';
import type { RateLine } from '../../../domain/agreement-terms.ts';
import { paysOn } from '../../../domain/award/award-days.ts';
import { functionsOn } from '../../../domain/award/award-facts.ts';
import { addDays, weekday, type IsoDate } from '../../../domain/values/date.ts';
import { daysInMonth, firstDay, type Month } from '../../../domain/values/month.ts';
import { parseRecordId } from '../../../domain/values/record-id.ts';
import { isDeclared, type Delivered, type TemplateLine } from './template-line.ts';
import { termsOn } from './terms-on.ts';

const saturday = 6;
/** Kilometres for a visit, in metres, when a travel allowance was agreed. */
const travelMetres = 4_500;

/** Monday to Friday. */
export function workingDays(month: Month): IsoDate[] {
  return Array.from({ length: daysInMonth(month) }, (_, day) => addDays(firstDay(month), day)).filter(
    (date) => weekday(date) < saturday,
  );
}

/**
 * Makes up care as it could have been delivered, a visit each working day. It is always the same for the same
 * agreement, and so little that it stays within every limit of hours and well within the budget of a year.
 */
export function plausibleCare(terms: DeclarableTerms, days: readonly IsoDate[]): TemplateLine[] {
  const turn = parseRecordId(terms.agreementId)?.number ?? 0;
  return days.flatMap((date, index) => {
    const today = termsOn(terms, date);
    const rates = isDeclared(today) ? today.rates.filter((rate) => isPossible(rate, date, today)) : [];
    const rate = rates[(turn + index) % rates.length];
    if (rate === undefined || !isDayOfWork(date, today)) return [];
    return [{ rate, delivered: visit(date, turn + index, rate, today) }];
  });
}

function isPossible({ careFunction, unit }: RateLine, date: IsoDate, terms: DeclarableTerms): boolean {
  return (
    isAgreedOn(date, terms) &&
    terms.awards.some((award) => paysOn(award, date) && functionsOn(award, date).includes(careFunction)) &&
    unit !== 'month' &&
    // A day and a night is longer than an employee may work at a stretch. Source: Arbeidstijdenwet 5:7.
    !(unit === 'full-day' && terms.kind === 'employment')
  );
}

function isAgreedOn(date: IsoDate, { start, end }: DeclarableTerms): boolean {
  return start <= date && (end === null || date <= end);
}

/** Who works so many days a week comes on the first days of it. */
function isDayOfWork(date: IsoDate, { daysPerWeek }: DeclarableTerms): boolean {
  return daysPerWeek === null || weekday(date) <= daysPerWeek;
}

const quarter = 15;
const workingWeek = 5;

/** The most on one day, so that a week is never longer than was agreed. */
function mostMinutes({ minutesPerWeek, daysPerWeek }: DeclarableTerms): number {
  if (minutesPerWeek === null) return Infinity;
  const quarters = Math.floor(minutesPerWeek / Math.min(daysPerWeek ?? workingWeek, workingWeek) / quarter);
  return Math.max(1, quarters) * quarter;
}

/** Three quarters of an hour to an hour and a half, or one of any other unit. */
function visit(date: IsoDate, turn: number, { unit }: RateLine, terms: DeclarableTerms): Delivered {
  const { travelCentsPerKm } = terms;
  return {
    date,
    ...(unit === 'hour' ? { minutes: Math.min(45 + (turn % 4) * 15, mostMinutes(terms)) } : { count: 1 }),
    ...(travelCentsPerKm !== null && { travelMetres }),
  };
}
