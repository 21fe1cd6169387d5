import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { paysAtAll } from '../award-days.ts';
import { periodText } from '../../values/period.ts';
import type { BudgetProviderKind, CareFunction, CareLaw } from '../../words.ts';

/** The content of an award (toekenningsbeschikking). */
export interface AwardTerms {
  law: CareLaw;
  start: IsoDate;
  end: IsoDate;
  careFunctions: readonly CareFunction[];
  /** The first day of this care, when it is not the first of the award: what was before stays as it was. */
  from?: IsoDate;
}

/** Another award of the same holder. */
export interface OtherAward extends AwardTerms {
  id: string;
  budgetProviderId: string;
}

/** The facts that an award is checked against. */
export interface AwardCheckFacts {
  budgetProviderId: string;
  budgetProviderKind: BudgetProviderKind;
  otherAwards: readonly OtherAward[];
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}

/** Under the Wlz an award lies within one calendar year. Source: Rlz 5.12, 5.14. */
export function checkAwardPeriod({ law, start, end }: AwardTerms): Issue[] {
  if (start <= end && (law !== 'Wlz' || yearOf(start) === yearOf(end))) return [];
  return [newIssue('AWARD_PERIOD_INVALID', 'end', { law, found: periodText(start, end) })];
}

const providerKindOf: Record<CareLaw, BudgetProviderKind> = {
  Wlz: 'care-office',
  Wmo: 'municipality',
  Jeugdwet: 'municipality',
  Zvw: 'health-insurer',
};

/** Each law has its own giver. Source: Wlz 3.3.3, Wmo 2.3.6, Jeugdwet 8.1.1, Zvw 13a. */
export function checkAwardLaw(law: CareLaw, found: BudgetProviderKind): Issue[] {
  const expected = providerKindOf[law];
  return found === expected ? [] : [newIssue('AWARD_LAW_PROVIDER_MISMATCH', 'law', { law, found, expected })];
}

function isAtTheSameTime({ start, from = start, end }: AwardTerms, other: OtherAward): boolean {
  return paysAtAll(other) && from <= other.end && other.start <= end;
}

function checkOverlap(award: AwardTerms, other: OtherAward, facts: AwardCheckFacts): Issue[] {
  const isOwn = other.budgetProviderId === facts.budgetProviderId;
  if (!isAtTheSameTime(award, other) || (isOwn && other.law !== award.law)) return [];
  const careFunctions = award.careFunctions.filter((name) => other.careFunctions.includes(name));
  if (careFunctions.length === 0) return [];
  // What another office has awarded is not this one's to know.
  if (!isOwn) return [newIssue('AWARD_OVERLAPS', 'careFunctions', {})];
  return [newIssue('AWARD_ALREADY_ENTERED', 'careFunctions', { award: other.id, careFunctions })];
}

/**
 * One care function is never given by two budget providers at a time, nor twice under one law by the same.
 * Source: iPgb 2.0 OP508.
 */
export function checkAwardOverlaps(award: AwardTerms, facts: AwardCheckFacts): Issue[] {
  return facts.otherAwards.flatMap((other) => checkOverlap(award, other, facts));
}

/**
 * Finds everything that can be wrong with an award: its period, its law, and other awards of the holder. Empty when
 * nothing is.
 */
export function checkAward(award: AwardTerms, facts: AwardCheckFacts): Issue[] {
  return [
    ...checkAwardPeriod(award),
    ...checkAwardLaw(award.law, facts.budgetProviderKind),
    ...checkAwardOverlaps(award, facts),
  ];
}
