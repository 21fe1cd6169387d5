import { type DatedValues, entryAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import { addMonthsToDate } from '../values/month.ts';
import { careLaws, type CareLaw } from '../words.ts';
import { type KeepRule, type KeptKind, rulesOfKind } from './kept-kinds.ts';

/** The last day on which something is kept, and the rule that says so. */
export interface KeptUntil {
  until: IsoDate;
  rule: KeepRule;
  source: string;
  unverified: boolean;
}

/** What says how long a file of care is kept: the awards that pay for each other's agreements, and all that is under them. */
export interface CareFileFacts {
  laws: readonly CareLaw[];
  /** The last day of care, or the last on which anything was done about it. */
  lastDay: IsoDate;
  /** The last day on which something was paid; undefined when nothing was. */
  lastPaidOn: IsoDate | undefined;
}

/** A term begins when the year is over: what belongs to one year goes together. */
function yearEnd(date: IsoDate): IsoDate {
  return `${date.slice(0, 4)}-12-31`;
}

export interface Asked {
  rules: Rules;
  today: IsoDate;
}

function until(rule: KeepRule, from: IsoDate, { rules, today }: Asked, law?: CareLaw): KeptUntil | undefined {
  const table: DatedValues = rules[rule];
  const entry = entryAt(table, today, law && [law]);
  if (entry === undefined) return undefined;
  const { value, source, unverified = false } = entry;
  return { until: addMonthsToDate(from, value), rule, source, unverified };
}

/** The last day on which a payment of a day is kept; undefined without a rule, and then it is always kept. */
export function paymentKeptUntil(paidOn: IsoDate, asked: Asked): KeptUntil | undefined {
  return until('keepPayments', yearEnd(paidOn), asked);
}

/** The same of a file of care: the longest of all terms counts. */
export function careFileKeptUntil(file: CareFileFacts, asked: Asked): KeptUntil | undefined {
  const terms = file.laws.map((law) => until('keepCareFile', yearEnd(file.lastDay), asked, law));
  if (file.lastPaidOn !== undefined) terms.push(paymentKeptUntil(file.lastPaidOn, asked));
  if (terms.length === 0 || terms.includes(undefined)) return undefined;
  return terms
    .filter((term) => term !== undefined)
    .reduce((longest, term) => (term.until > longest.until ? term : longest));
}

/** The first day that is still kept of what is kept by such a rule from when it was made; undefined without a rule. */
function keptFrom(rule: KeepRule, { rules, today }: Asked): IsoDate | undefined {
  const months = entryAt(rules[rule], today)?.value;
  return months === undefined ? undefined : addMonthsToDate(today, -months);
}

/**
 * Whether the term of a file of care was over on the day before. Without a rule it never is, and neither by one that is
 * not certain: what was removed does not come back, so who runs the portal first says by which term.
 */
export function isFileOver(file: CareFileFacts, asked: Asked): boolean {
  const kept = careFileKeptUntil(file, asked);
  return kept !== undefined && kept.until < asked.today && !file.laws.some((law) => isTermUncertain(law, asked));
}

function isTermUncertain(law: CareLaw, { rules, today }: Asked): boolean {
  return entryAt(rules.keepCareFile, today, [law])?.unverified ?? false;
}

/** Laws whose files are kept until who runs the portal says for how long: the term that is known is not certain. */
export function lawsOfUncertainTerm(asked: Asked): CareLaw[] {
  return careLaws.filter((law) => isTermUncertain(law, asked));
}

/** No file whose awards end on this day or later can be over, under any law; undefined without a rule. */
function filesKeptFrom({ rules, today }: Asked): IsoDate | undefined {
  const months = careLaws.flatMap((law) => entryAt(rules.keepCareFile, today, [law])?.value ?? []);
  return months.length === 0 ? undefined : addMonthsToDate(today, -Math.min(...months));
}

/** The first day of the first year of which payments are still kept; undefined without a rule. */
export function paymentsKeptFrom(asked: Asked): IsoDate | undefined {
  const from = keptFrom('keepPayments', asked);
  return from && `${from.slice(0, 4)}-01-01`;
}

/**
 * The first day of which a kind is still kept on a day; undefined of what is always kept. Of files it is only the day from
 * which none can be over: what was paid counts for those that have it, and `isFileOver` tells of each.
 */
export function firstKept(kind: KeptKind, asked: Asked): IsoDate | undefined {
  const byRule: Readonly<Record<KeepRule, IsoDate | undefined>> = {
    keepCareFile: filesKeptFrom(asked),
    keepPayments: paymentsKeptFrom(asked),
    keepAccessLog: keptFrom('keepAccessLog', asked),
    keepDrafts: keptFrom('keepDrafts', asked),
  };
  const rules: readonly KeepRule[] = rulesOfKind[kind];
  const days = rules.map((rule) => byRule[rule]);
  if (days.includes(undefined)) return undefined;
  return rules.includes('keepCareFile') ? byRule.keepCareFile : days.reduce(earliest);
}

function earliest(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  return one === undefined || other === undefined || one < other ? one : other;
}

/** How long a kind is kept, in months, at least and at most, and the rule that says so; null of what is always kept. */
export interface KeptTerm {
  rule: KeepRule;
  months: number | null;
  monthsAtMost: number | null;
}

/** The longest of the terms of a kind on a day. */
export function termOfKind(kind: KeptKind, asked: Asked): KeptTerm {
  const terms = rulesOfKind[kind].map((rule): KeptTerm => {
    const [months, monthsAtMost] = termMonths(rule, asked);
    return { rule, months, monthsAtMost };
  });
  return terms.reduce((longest, term) => (isLonger(term, longest) ? term : longest));
}

function isLonger({ monthsAtMost: one }: KeptTerm, { monthsAtMost: other }: KeptTerm): boolean {
  return other !== null && (one === null || one > other);
}

/** The shortest and the longest term by a rule, in months; null without one. */
function termMonths(rule: KeepRule, { rules, today }: Asked): [number, number] | [null, null] {
  const months = careLaws.flatMap((law) => entryAt<number>(rules[rule], today, [law])?.value ?? []);
  return months.length === 0 ? [null, null] : [Math.min(...months), Math.max(...months)];
}

/** The last day of what is kept by such a rule from when it was made, when that is today. */
export function keptFromToday(rule: KeepRule, asked: Asked): KeptUntil | undefined {
  return until(rule, asked.today, asked);
}
