import type { AbsentDays } from '../../domain/absence/absence.ts';
import { absentDays } from '../../domain/absence/absent-days.ts';
import type { AwardFacts } from '../../domain/award/award-facts.ts';
import { amsterdamDate, type IsoDate } from '../../domain/values/date.ts';
import { firstDay, lastDay, monthOf, type Month } from '../../domain/values/month.ts';
import { termsInTurn } from '../../domain/agreement/terms-in-turn.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { chargesFor } from '../../domain/declaration/checks/declaration-check.ts';
import type { MonthlyTerms } from '../../domain/declaration/months/month-pay.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import { hasMinimumWage, monthlyTooLowFrom } from '../../domain/rules/wage-floor.ts';
import { inTurns, turns } from '../batch/in-turns.ts';
import { absencesOf, asAbsence, type AbsenceRecord } from '../store/queries/absences/absences.ts';
import { agreedTerms, type TermsFromDay } from '../store/queries/agreements/agreed-terms.ts';
import { awardBalances } from '../store/queries/awards/costs/reservations.ts';
import type { MonthlyPayWindow } from '../store/queries/declarations/agreements-to-pay.ts';
import {
  happenedSince,
  type MadeMonth,
  madeMonths,
  type MonthlyAgreement,
  monthlyAgreements,
  shortagesOf,
} from '../store/queries/declarations/monthly-pay.ts';
import { payingAwards } from '../store/queries/awards/agreements/linked-agreements.ts';
import type { Row } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/** The day, and since when this portal pays by the month. */
export interface PayDay {
  date: IsoDate;
  /** The first month of which a wage that was not paid still can be. */
  from: Month;
  now: number;
  rules: Rules;
  since: number;
  /** Since when this portal corrects what was paid. */
  correctsSince: number;
}

/** Terms of which the charges follow when the year is known. */
export interface DatedPay extends Omit<MonthlyTerms, 'chargesBasisPoints'> {
  /** The first day on which it is below the minimum wage; absent when it never is, as far as the wages are known. */
  tooLowFrom?: IsoDate;
  bearing: Parameters<typeof chargesFor>[0];
}

/** An agreement with all that decides what is paid for its months. */
export interface MonthlyCase {
  agreement: MonthlyAgreement;
  terms: readonly DatedPay[];
  awardIds: readonly number[];
  /** The first month that is paid by itself. */
  from: Month;
  made: readonly MadeMonth[];
  shortages: readonly Row<'monthlyPayShortage'>[];
  /** Days of sickness and leave. */
  absences: readonly AbsentDays[];
  /** What was made before this moment stays as it was paid. */
  correctsFrom: number;
}

export interface MonthlyFacts {
  cases: readonly MonthlyCase[];
  /** By number, with what is left of them. */
  awards: Map<number, AwardFacts>;
}

/** The number of statements does not depend on how many agreements there are. */
export async function readMonthlyFacts(
  store: Store,
  ids: readonly number[],
  day: PayDay,
  options: { hold: boolean },
): Promise<MonthlyFacts> {
  const { from } = day;
  // Each of these may be of thousands of months.
  const letOthers = turns();
  const agreements = await monthlyAgreements(store, ids, options);
  const made = Map.groupBy(await madeMonths(store, ids, from, options), ({ agreementId }) => agreementId);
  await letOthers();
  const paying = await payingAwards(store, ids);
  const amended = await agreedTerms(store, numbersOf(agreements.filter(({ agreedVersion }) => agreedVersion !== null)));
  await letOthers();
  const shortages = Map.groupBy(await shortagesOf(store, ids), ({ agreementId }) => agreementId);
  const absences = await absencesOf(store, ids);
  const since = monthOf(amsterdamDate(day.since));
  const older = agreements.filter(({ start }) => start !== null && monthOf(start) < since && from < since);
  const approvedLate = await happenedSince(store, numbersOf(older), {
    types: ['agreement.approved'],
    moment: day.since,
  });
  await letOthers();
  const corrects = await correctsFrom(store, { made, absences }, day);
  const cases = await inTurns(agreements, (agreement): MonthlyCase => {
    const { id } = agreement;
    // What was owed before the portal paid wages by itself was paid in another way, unless it was agreed since.
    const isNew = from >= since || approvedLate.has(id);
    return {
      agreement,
      terms: termsOf(agreement, amended.get(id), day.rules),
      awardIds: paying.get(id) ?? [],
      from: isNew ? from : since,
      made: made.get(id) ?? [],
      shortages: shortages.get(id) ?? [],
      absences: daysAbsent(agreement, absences.get(id), day.rules),
      correctsFrom: corrects(id),
    };
  });
  return { cases, awards: await readAwards(store, cases, options) };
}

/**
 * A portal did not always correct what was paid: an end, terms or an absence that was known before it did changed nothing
 * that was paid, and still changes nothing by itself. Once something of the agreement changes after that, it does.
 */
async function correctsFrom(
  store: Store,
  { made, absences }: { made: Map<number, MadeMonth[]>; absences: Map<number, AbsenceRecord[]> },
  { correctsSince }: PayDay,
): Promise<(id: number) => number> {
  const isOlder = ({ status, submittedAt }: MadeMonth): boolean => status === 'paid' && submittedAt < correctsSince;
  const older = [...made].flatMap(([id, months]) => (months.some(isOlder) ? [id] : []));
  const changed = await happenedSince(store, older, {
    types: [
      'agreement.ended',
      'agreement.ended-by-provider',
      'agreement.end-recorded',
      'agreement.end-of-provider-recorded',
      'agreement.end-withdrawn',
      'agreement.recorded-end-withdrawn',
      'agreement.amendment-approved',
    ],
    moment: correctsSince,
  });
  for (const id of older)
    if (absences.get(id)?.some(({ changedAt }) => changedAt >= correctsSince) === true) changed.add(id);
  return (id) => (changed.has(id) ? 0 : correctsSince);
}

function daysAbsent(
  { kind, birthDate, workArrangements }: MonthlyAgreement,
  absences: readonly AbsenceRecord[] | undefined,
  rules: Rules,
): AbsentDays[] {
  if (absences === undefined || kind === null) return [];
  const { daysPerWeek, waitingDays } = workArrangements ?? {};
  return absentDays(absences.map(asAbsence), { kind, birthDate, daysPerWeek, waitingDays }, rules);
}

function numbersOf(agreements: readonly MonthlyAgreement[]): number[] {
  return agreements.map(({ id }) => id);
}

async function readAwards(
  store: Store,
  cases: readonly MonthlyCase[],
  options: { hold: boolean },
): Promise<Map<number, AwardFacts>> {
  const ids = new Set<number>();
  for (const { awardIds, made } of cases) {
    for (const id of awardIds) ids.add(id);
    for (const { perAward } of made) for (const { awardId } of perAward) ids.add(awardId);
  }
  const inOrder = [...ids].sort((a, b) => a - b);
  const byId = new Map((await awardBalances(store, inOrder, options)).map((award) => [award.id, award]));
  return new Map(
    inOrder.flatMap((id) => {
      const award = byId.get(formatRecordId('award', id));
      return award === undefined ? [] : [[id, award] as const];
    }),
  );
}

/** An agreement pays in its term: of amended terms each holds until the day before the next. */
function termsOf(
  { kind, start, end, workArrangements, generalTerms, providerKind, birthDate }: MonthlyAgreement,
  amended: readonly TermsFromDay[] | undefined,
  rules: Rules,
): DatedPay[] {
  if (kind === null || start === null || workArrangements === null) return [];
  const all = amended ?? [{ from: start, terms: { workArrangements, generalTerms } }];
  return termsInTurn<(typeof all)[number]['terms']>(all, end ?? undefined).flatMap(({ terms, ...days }) => {
    const { monthlyAmountCents, monthlyCareFunction: careFunction } = terms.workArrangements;
    if (monthlyAmountCents === undefined) return [];
    const employerCharges = terms.generalTerms?.employerCharges;
    const earner = providerKind !== null && hasMinimumWage(kind, providerKind) ? { birthDate } : undefined;
    const tooLowFrom = earner && monthlyTooLowFrom(days.start, terms.workArrangements, earner, rules);
    return [
      {
        ...days,
        monthlyAmountCents,
        ...(careFunction !== undefined && { careFunction }),
        ...(tooLowFrom !== undefined && { tooLowFrom }),
        bearing: { kind, ...(employerCharges !== undefined && { employerCharges }) },
      },
    ];
  });
}

/** The days whose pay is made: up to the end of the month, since its money is put aside on the first day. */
export function windowOf({ date, from }: Pick<PayDay, 'date' | 'from'>): MonthlyPayWindow {
  return { from: firstDay(from), to: lastDay(monthOf(date)) };
}
