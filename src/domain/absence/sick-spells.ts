import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import { addDays, daysBetween, type IsoDate } from '../values/date.ts';
import { dayAfterMonths } from '../values/month.ts';
import type { Absence, AbsentDays, AbsentWorker } from './absence.ts';

const DAYS_IN_FIRST_YEAR = 364;

/** One sickness, with the days of sickness that count before it since it came too soon after another one. */
interface Spell<One extends Absence = Absence> {
  absence: One;
  /** First day of the first of those that count together. */
  begun: IsoDate;
  daysBefore: number;
}

/** The last day of an absence that is over; undefined while it is not. */
export function lastDayOf({ recoveredFrom, until }: Pick<Absence, 'recoveredFrom' | 'until'>): IsoDate | undefined {
  const last = recoveredFrom === undefined ? undefined : addDays(recoveredFrom, -1);
  if (last === undefined || until === undefined) return last ?? until;
  return last < until ? last : until;
}

/** Sicknesses less than four weeks apart count together. Source: BW 7:629(10). */
function spellsOf<One extends Absence>(absences: readonly One[], rules: Rules): Spell<One>[] {
  const spells: Spell<One>[] = [];
  for (const absence of absences) {
    const [first] = absence.capacity;
    if (first === undefined || absence.recoveredFrom === first.from) continue;
    const before = spells.at(-1);
    const last = before && lastDayOf(before.absence);
    const gap = valueAt(rules.spellGap, first.from) ?? 0;
    if (before === undefined || last === undefined || daysBetween(last, first.from) - 1 >= gap)
      spells.push({ absence, begun: first.from, daysBefore: 0 });
    else spells.push({ absence, begun: before.begun, daysBefore: before.daysBefore + daysOf(before.absence, last) });
  }
  return spells;
}

function daysOf({ capacity: [first] }: Absence, last: IsoDate): number {
  return first === undefined ? 0 : Math.max(0, daysBetween(first.from, last) + 1);
}

/** The days of sickness, of all that count together, for which pay goes on. Source: BW 7:629(1, 2). */
function termOf({ daysPerWeek = 0 }: AbsentWorker, begun: IsoDate, rules: Rules): number {
  const isFull = daysPerWeek >= (valueAt(rules.sickPayFullFromDaysPerWeek, begun) ?? 0);
  const full = valueAt(rules.sickPayTerm, begun) ?? 0;
  return isFull ? full : (valueAt(rules.sickPayShortTerm, begun) ?? full);
}

/** The first day from which pay no more goes on since the state pension has come. Source: SVB, loon bij ziekte. */
function pensionEnd({ birthDate }: AbsentWorker, begun: IsoDate, rules: Rules): IsoDate | undefined {
  if (birthDate === null || birthDate === undefined) return undefined;
  const months = rules.pensionAge.find(({ validFrom, value }, index, all) => {
    const day = dayAfterMonths(birthDate, value);
    const next = all[index + 1]?.validFrom;
    return day >= validFrom && (next === undefined || day < next);
  })?.value;
  if (months === undefined) return undefined;
  const reached = dayAfterMonths(birthDate, months);
  const from = reached > begun ? reached : begun;
  return addDays(from, valueAt(rules.sickPayPensionTerm, from) ?? 0);
}

interface Steps {
  worker: AbsentWorker;
  rules: Rules;
}

/** The first days on which something about the pay of a sickness changes, in order. */
function stepsOf({ absence, begun, daysBefore }: Spell, { worker, rules }: Steps): IsoDate[] {
  const { capacity } = absence;
  const start = capacity[0]?.from ?? begun;
  const dayOf = (count: number): IsoDate => addDays(start, count - daysBefore);
  const pension = pensionEnd(worker, begun, rules);
  const days = [
    ...capacity.map(({ from }) => from),
    ...[worker.waitingDays ?? 0, DAYS_IN_FIRST_YEAR, termOf(worker, begun, rules)].map(dayOf),
    ...(pension === undefined ? [] : [pension]),
  ];
  return [...new Set(days.filter((day) => day >= start))].sort();
}

/** What the budget pays of the time that is not worked on a day of sickness, in hundredths of a percent. */
function continuedOn(date: IsoDate, { absence, begun, daysBefore }: Spell, { worker, rules }: Steps): number {
  if (worker.kind !== 'employment') return 0;
  const count = daysBefore + daysBetween(absence.capacity[0]?.from ?? date, date);
  const pension = pensionEnd(worker, begun, rules);
  if (count < (worker.waitingDays ?? 0) || count >= termOf(worker, begun, rules)) return 0;
  if (pension !== undefined && date >= pension) return 0;
  return valueAt(count < DAYS_IN_FIRST_YEAR ? rules.sickPayFirstYear : rules.sickPayLater, date) ?? 0;
}

/**
 * The days of sickness with what is worked and what is paid. An employee is paid on, from the budget, which is
 * compensated; whoever works by assignment is not. Source: BW 7:629; SVB, loon bij ziekte.
 */
export function sickDays<One extends Absence>(
  absences: readonly One[],
  worker: AbsentWorker,
  rules: Rules,
): Map<One, AbsentDays[]> {
  return new Map(spellsOf(absences, rules).map((spell) => [spell.absence, daysOfSpell(spell, { worker, rules })]));
}

function daysOfSpell<One extends Absence>(spell: Spell<One>, facts: Steps): AbsentDays[] {
  const { absence } = spell;
  const last = lastDayOf(absence);
  const days = stepsOf(spell, facts).filter((day) => last === undefined || day <= last);
  const each = days.map((start, index): AbsentDays => {
    const next = days[index + 1];
    const end = next === undefined ? last : addDays(next, -1);
    const continuedBasisPoints = continuedOn(start, spell, facts);
    return {
      kind: absence.kind,
      start,
      ...(end !== undefined && { end }),
      workedPercentage: absence.capacity.findLast(({ from }) => from <= start)?.percentage ?? 0,
      continuedBasisPoints,
      ...(continuedBasisPoints > 0 && { compensated: true }),
    };
  });
  return joined(each);
}

/** Where nothing changes the days before go on. */
function joined(days: readonly AbsentDays[]): AbsentDays[] {
  const all: AbsentDays[] = [];
  for (const next of days) {
    const before = all.at(-1);
    if (
      before?.workedPercentage === next.workedPercentage &&
      before.continuedBasisPoints === next.continuedBasisPoints
    ) {
      all.pop();
      all.push({ ...next, start: before.start });
    } else all.push(next);
  }
  return all;
}
