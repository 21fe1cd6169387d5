import type { BudgetForecast, ParsedInput } from '../../../contract/types.ts';
import type { PromisingAgreement, WhatIf } from '../../../domain/budget/forecast-facts.ts';
import { forecastBudget } from '../../../domain/budget/forecast.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { addMonths, firstDay, monthOf } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { laterAmounts } from '../../store/queries/awards/costs/later-amounts.ts';
import { type PromisedByAward, promisedByAward } from '../../store/queries/awards/agreements/promised-agreements.ts';
import type { NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import { awardBalances } from '../../store/queries/awards/costs/reservations.ts';
import { findVisibleAward } from '../find-award.ts';
import { toBudget } from '../view.ts';

export const forecastService = {
  'budgets.forecast': async (context, { raise, hours, from, new: imagined }, { awardId }) => {
    const { store, caller, today, rules } = context;
    const award = await findVisibleAward(context, awardId);
    const { agreements, costs } = await promisedByAward(store, caller, award.id);
    const later = (await laterAmounts(store, [award], today)).get(award.id) ?? [];
    const asked = {
      raise: readPairs(raise),
      hours: readPairs(hours),
      from: from ?? firstDay(addMonths(monthOf(today), 1)),
    };
    const issues = [...checkPairs('raise', asked.raise, agreements), ...checkPairs('hours', asked.hours, agreements)];
    if (issues.length > 0) throw rulesViolated(issues);
    const {
      remainingCents: _,
      overspentCents: _spent,
      depositedCents: _deposited,
      compensatedCents: _compensated,
      functions: _functions,
      ...budget
    } = toBudget(award, { awaitingHolderCents: 0, promisedCents: 0 });
    const forecast = forecastBudget({
      award: { ...award, id: formatRecordId('award', award.id), later },
      agreements: [
        ...agreements.map((agreement) => withWhatIf(agreement, asked)),
        ...(await newAgreements(context, award, readPairs(imagined), asked.from)),
      ],
      costs,
      rules,
      today,
    });
    return {
      ...budget,
      ...forecast,
      agreements: forecast.agreements.map((one) => shown(one, agreements)),
      // Sickness and leave are between the two of an agreement: no office is told of them.
      openAbsenceCount: caller.role === 'assessor' ? null : forecast.openAbsenceCount,
    };
  },
} satisfies Service<'budgets.forecast'>;

type Promising = PromisedByAward['agreements'][number];
type Pair = readonly [agreementId: string, value: number];

function readPairs(text: string | undefined): Pair[] {
  return (text?.split(',') ?? []).map((pair) => {
    const [agreementId = '', value = ''] = pair.split('=');
    return [agreementId, Number(value)];
  });
}

/** Each agreement is named once, is for the caller to see, and can be counted by what is asked. */
function checkPairs(
  name: keyof Pick<ParsedInput<'budgets.forecast'>, 'raise' | 'hours'>,
  pairs: readonly Pair[],
  agreements: readonly Promising[],
): Issue[] {
  return pairs.flatMap(([agreementId], index) => {
    const found = agreements.find(({ id, provider }) => id === agreementId && provider !== null);
    if (found === undefined) return [newIssue('RECORD_NOT_FOUND', name, {})];
    const isFirst = pairs.findIndex(([id]) => id === agreementId) === index;
    const canBe = name === 'raise' || found.terms.every(isByTime);
    return isFirst && canBe ? [] : [newIssue('FIELD_INVALID', name, {})];
  });
}

/** Hours say nothing about what costs the same whatever they are. */
function isByTime({ rates, monthlyAmountCents, minutesPerWeek }: Promising['terms'][number]): boolean {
  if (monthlyAmountCents !== undefined) return minutesPerWeek !== undefined && minutesPerWeek > 0;
  return rates.some(({ unit }) => unit === 'hour' || unit === 'day-part' || unit === 'full-day');
}

/** What `newAgreements` calls them; no record has this number. */
const newId = '';

/** Agreements that nobody has: assignments by the hour under this award, for the care that it names first. */
async function newAgreements(
  { store }: Pick<OperationContext, 'store'>,
  { id, careFunctions: [careFunction] }: Pick<NamedAwardRecord, 'id' | 'careFunctions'>,
  pairs: readonly Pair[],
  from: IsoDate,
): Promise<PromisingAgreement[]> {
  if (pairs.length === 0 || careFunction === undefined) return [];
  const awards = await awardBalances(store, [id], { hold: false });
  return pairs.map(([minutes, cents]) => ({
    id: newId,
    kind: 'assignment',
    start: from,
    terms: [
      {
        from,
        hoursPattern: 'fixed',
        minutesPerWeek: Number(minutes),
        rates: [{ careFunction, unit: 'hour', cents }],
      },
    ],
    awards,
    declared: [],
  }));
}

function withWhatIf(
  agreement: Promising,
  { raise, hours, from }: { raise: readonly Pair[]; hours: readonly Pair[]; from: string },
): Promising & { whatIf?: WhatIf } {
  const valueIn = (pairs: readonly Pair[]): number | undefined => pairs.find(([id]) => id === agreement.id)?.[1];
  const raiseBasisPoints = valueIn(raise);
  const minutesPerWeek = valueIn(hours);
  if (raiseBasisPoints === undefined && minutesPerWeek === undefined) return agreement;
  return {
    ...agreement,
    whatIf: {
      from,
      ...(raiseBasisPoints !== undefined && { raiseBasisPoints }),
      ...(minutesPerWeek !== undefined && { minutesPerWeek }),
    },
  };
}

function shown(
  { agreementId, ...promised }: ReturnType<typeof forecastBudget>['agreements'][number],
  agreements: readonly Promising[],
): BudgetForecast['agreements'][number] {
  const provider = agreements.find(({ id }) => id === agreementId)?.provider ?? null;
  const isNew = agreementId === newId;
  return { agreementId: provider === null ? null : agreementId, careProvider: provider, isNew, ...promised };
}
