import { valueAt } from '../../../domain/rules/dated-value.ts';
import { lastDayToDecide, lastDayToDeclare } from '../../../domain/rules/tables/declaration-terms.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { addDays, amsterdamDate, type IsoDate, startOfDay } from '../../../domain/values/date.ts';
import { addMonths, monthOf, type Month } from '../../../domain/values/month.ts';
import type { AgendaWindow, MomentWindow } from '../../store/queries/agenda/agenda-window.ts';
import {
  agreementsToAssess,
  amendmentsToAssess,
  declarationsToDecide,
  type ReceivedAt,
} from '../../store/queries/agenda/days-to-decide.ts';
import { agreementsToDeclare } from '../../store/queries/agenda/days-to-declare.ts';
import { type DaySource, type FoundDay, readShared } from './found-day.ts';

// No term of an operator's own is thought to be longer.
const LONGEST_TERM = 366;

/** The months of care before a day that a term may still run for. */
export function monthsUntil(to: IsoDate, from: IsoDate): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(addDays(from, -LONGEST_TERM)); month <= monthOf(to); month = addMonths(month, 1))
    months.push(month);
  return months;
}

/** A month by number, which grows with it. */
export function numberOf(month: Month): number {
  return Number(month.replace('-', ''));
}

/** Holders have the longer term, in which they hand in what they received in time. */
export const careToDeclare: DaySource = ({ store, caller, rules }, window) => {
  const by = caller.role === 'care-provider' ? 'care-provider' : 'budget-holder';
  const shared = monthsUntil(window.to, window.from).flatMap((month) => {
    const day = lastDayToDeclare(month, by, rules);
    if (day === undefined) return [];
    const major = numberOf(month);
    const read = async (from: { after: number; count: number }): Promise<FoundDay[]> =>
      (await agreementsToDeclare(store, caller, { month, ...from })).map(({ id, budgetHolderId }) => ({
        day,
        kind: 'declare-care',
        major,
        minor: id,
        record: { kind: 'agreement', number: id },
        budgetHolderId,
        month,
      }));
    return [{ day, major, read }];
  });
  return readShared(shared, window);
};

/** From the day of receipt to the last day of the term that then begins. */
type Term = (receivedOn: IsoDate) => IsoDate | undefined;

/** The moments of receipt of what is due in the window. */
function momentsFor({ from, to, after, count }: AgendaWindow, term: Term): MomentWindow | undefined {
  const received: IsoDate[] = [];
  for (let day = addDays(from, -LONGEST_TERM); day <= to; day = addDays(day, 1)) {
    const due = term(day);
    if (due !== undefined && due >= from && due <= to) received.push(day);
  }
  const [first] = received;
  const last = received.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { from: startOfDay(first), before: startOfDay(addDays(last, 1)), after, count };
}

function toDue<Row extends ReceivedAt>(rows: readonly Row[], term: Term, rest: (row: Row) => Due): FoundDay[] {
  return rows.flatMap((row) => {
    const day = term(amsterdamDate(row.at));
    const { id: minor, at: major, budgetHolderId } = row;
    return day === undefined ? [] : [{ day, major, minor, budgetHolderId, ...rest(row) }];
  });
}
type Due = Pick<FoundDay, 'kind' | 'record' | 'month'>;

export const declarationsDue: DaySource = async ({ store, caller, rules }, window) => {
  const term: Term = (day) => lastDayToDecide(day, rules);
  const moments = momentsFor(window, term);
  if (moments === undefined) return [];
  return toDue(await declarationsToDecide(store, caller, moments), term, ({ id, month }) => ({
    kind: 'decide-declaration',
    record: { kind: 'declaration', number: id },
    month,
  }));
};

function assessmentOf(rules: Rules): Term {
  return (day) => {
    const term = valueAt(rules.assessmentTerm, day);
    return term === undefined ? undefined : addDays(day, term);
  };
}

function assessed(read: typeof agreementsToAssess): DaySource {
  return async ({ store, caller, rules }, window) => {
    const term = assessmentOf(rules);
    const moments = momentsFor(window, term);
    if (moments === undefined) return [];
    return toDue(await read(store, caller, moments), term, ({ id }) => ({
      kind: 'assess-agreement',
      record: { kind: 'agreement', number: id },
    }));
  };
}

export const agreementsDue = assessed(agreementsToAssess);
export const amendmentsDue = assessed(amendmentsToAssess);
