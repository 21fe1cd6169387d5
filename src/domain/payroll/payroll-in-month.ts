import type { GeneralTerms, WorkArrangements } from '../agreement-terms.ts';
import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import { firstDay, lastDay, type Month } from '../values/month.ts';
import type { AgreementKind, CareLaw } from '../words.ts';

/** What two parties agreed on pay from a day on. */
export interface PayTerms {
  from: IsoDate;
  kind: AgreementKind;
  general: Pick<GeneralTerms, 'payrollAdministration' | 'payrollTaxCredit'>;
  work: Pick<WorkArrangements, 'daysPerWeek' | 'minutesPerWeek'>;
}

/** All that a person agreed with a holder, in the order in which it holds. */
export interface PaidByTerms {
  laws: readonly CareLaw[];
  terms: readonly PayTerms[];
}

/**
 * The last terms of a month by which the SVB does the payroll; undefined when it does not. The law may ask for it of an
 * employee whose older agreement does not. Source: SVB, every employment agreement since 2026, except under the Zvw.
 */
export function payrollInMonth({ laws, terms }: PaidByTerms, month: Month, rules: Rules): PayTerms | undefined {
  const isAsked = ({ kind, general, work }: PayTerms): boolean => {
    if (general.payrollAdministration) return true;
    const fromDays = kind === 'employment' ? valueAt(rules.payrollFromDaysPerWeek, firstDay(month), laws) : undefined;
    return fromDays !== undefined && (work.daysPerWeek ?? 0) >= fromDays;
  };
  return terms
    .filter(({ from }, index) => from <= lastDay(month) && (terms[index + 1]?.from ?? lastDay(month)) > firstDay(month))
    .findLast(isAsked);
}
