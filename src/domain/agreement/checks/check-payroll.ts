import type { GeneralTerms, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { entryAt, valueAt } from '../../rules/dated-value.ts';
import type { IsoDate } from '../../values/date.ts';
import type { EmployerCharges } from '../../words.ts';
import type { AgreementContext } from '../agreement-context.ts';

type Contract = Pick<WorkArrangements, 'termKind' | 'hoursPattern'>;
type Work = Pick<WorkArrangements, 'start' | 'daysPerWeek'> | null;

// An agreement that began under older rules falls under today's.
function ruleDate(work: Work, today: IsoDate): IsoDate {
  return work !== null && work.start > today ? work.start : today;
}

// Source: SVB: every employee since 2026, before that from four days a week; a choice under the Zvw.
function checkRequired(terms: GeneralTerms, work: Work, { parties, facts, rules, laws }: AgreementContext): Issue[] {
  if (terms.payrollAdministration || parties?.kind !== 'employment') return [];
  const fromDays = valueAt(rules.payrollFromDaysPerWeek, ruleDate(work, facts.today), laws);
  if (fromDays === undefined || (work?.daysPerWeek ?? 0) < fromDays) return [];
  return [newIssue('PAYROLL_REQUIRED', 'generalTerms.payrollAdministration', { kind: parties.kind })];
}

// Organisations and entrepreneurs pay their own tax. Source: mijnpgb.nl, toelichting stap 3.
function checkNotAllowed(terms: GeneralTerms, { facts }: AgreementContext): Issue[] {
  const found = facts.provider?.kind ?? 'person';
  if (!terms.payrollAdministration || found === 'person') return [];
  return [newIssue('PAYROLL_NOT_ALLOWED', 'generalTerms.payrollAdministration', { found })];
}

/** Finds what is missing from the payroll arrangements, or not allowed in them. Empty when nothing is wrong. */
export function checkPayroll(terms: GeneralTerms, work: Work, context: AgreementContext): Issue[] {
  return [...checkRequired(terms, work, context), ...checkNotAllowed(terms, context)];
}

/**
 * Who is an employee shows proof of who they are before the first day; with nobody else a holder has a reason to look.
 * Source: Wet LB 28; mijnpgb.nl, toelichting stap 3.
 */
export function checkIdentitySeen(
  { identitySeen, payrollAdministration }: Pick<GeneralTerms, 'identitySeen' | 'payrollAdministration'>,
  { facts, parties }: Pick<AgreementContext, 'facts' | 'parties'>,
): Issue[] {
  const isPerson = (facts.provider?.kind ?? 'person') === 'person';
  if (identitySeen !== true || (isPerson && (payrollAdministration || parties?.kind === 'employment'))) return [];
  return [newIssue('IDENTITY_NOT_NEEDED', 'generalTerms.identitySeen', {})];
}

const CHARGES = 'generalTerms.employerCharges';

/**
 * The level follows from the contract and is no choice: low for an indefinite contract that is not on call. Source: SVB
 * 2026; the five points between the levels are those between the low and the high premium of the unemployment act (WW).
 */
export function employerChargesFor({ termKind, hoursPattern }: Contract): EmployerCharges {
  return termKind === 'indefinite' && hoursPattern === 'fixed' ? 'low' : 'high';
}

/** The budget of an employee's care bears charges, low or high. Source: SVB 2026. */
export function checkEmployerCharges(
  { employerCharges: found }: GeneralTerms,
  work: (NonNullable<Work> & Contract) | null,
  { parties, facts, rules }: AgreementContext,
): Issue[] {
  if (parties?.kind !== 'employment') return [];
  if (entryAt(rules.employerChargesLow, ruleDate(work, facts.today)) === undefined) return [];
  if (found === undefined) return [newIssue('EMPLOYER_CHARGES_MISSING', CHARGES, {})];
  const expected = work === null ? found : employerChargesFor(work);
  return found === expected ? [] : [newIssue('EMPLOYER_CHARGES_DIFFER', CHARGES, { found, expected })];
}
