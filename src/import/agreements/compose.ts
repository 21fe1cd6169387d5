import { hash } from 'node:crypto';
import type { AgreementInput } from '../../contract/types.ts';
import type { GeneralTerms, Parties, RateLine, WorkArrangements } from '../../domain/agreement-terms.ts';
import { replacementReference } from '../send/replacement-reference.ts';
import type { Composed, StagedItem } from '../item.ts';
import type { AgreementLineContent } from './read-line.ts';
import type { Terms } from './line/read-terms.ts';

/** The draft that the lines of one budget holder and care provider make, the same whatever their order. */
export function compose({ owner: budgetHolderId, period: careProviderId, lines, replaces }: StagedItem): Composed {
  const read = lines
    .map(({ line, content }) => ({ line, ...(JSON.parse(content) as AgreementLineContent) }))
    .sort(byRate);
  const terms = read[0]?.terms ?? {};
  const content = agreementReference(budgetHolderId, careProviderId, terms.reference);
  const reference = replaces === null ? content : replacementReference(content, replaces);
  const rates = read.flatMap(({ rate }) => rate ?? []);
  const agreement = { reference, budgetHolderId, ...stepsOf(careProviderId, terms, rates) };
  return { reference, json: JSON.stringify(agreement), lines: read.map(({ line }) => line) };
}

/**
 * The reference follows from who the parties are and the sender's own reference, and not from what they agree: the
 * portal then says of a draft that was made before whether it is the same or differs now.
 */
function agreementReference(budgetHolder: string, careProvider: string, own: string | undefined): string {
  return `csv-${hash('sha256', JSON.stringify([budgetHolder, careProvider, own ?? null]), 'hex').slice(0, 40)}`;
}

interface ReadRate {
  line: number;
  rate?: RateLine | undefined;
}

/** Lines without a rate come last, so that a place among the rates is a place among the lines. */
function byRate(one: ReadRate, other: ReadRate): number {
  const before = keyOf(one.rate);
  const after = keyOf(other.rate);
  if (before === after) return one.line - other.line;
  return before < after ? -1 : 1;
}

const last = '~';

function keyOf(rate: RateLine | undefined): string {
  return rate === undefined ? last : [rate.careFunction, rate.unit, String(rate.cents).padStart(9, '0')].join(' ');
}

type Steps = Required<Pick<AgreementInput, 'parties' | 'workArrangements' | 'generalTerms'>>;

function stepsOf(careProviderId: string, terms: Terms, rates: RateLine[]): Steps {
  return {
    parties: partiesOf(careProviderId, terms),
    workArrangements: workArrangementsOf(terms, rates),
    generalTerms: generalTermsOf(terms),
  };
}

// What every line has: without it a line is wrong.
type Needed = Required<Pick<Terms, 'kind' | 'startDate' | 'careDescription' | 'award'>>;

function partiesOf(careProviderId: string, terms: Terms): Parties {
  const { kind, award, familyRelation = 'none' } = terms as Terms & Needed;
  return { kind, careProviderId, awardIds: award, familyRelation };
}

function workArrangementsOf(terms: Terms, rates: RateLine[]): WorkArrangements {
  const { startDate, endDate, replaces, trialMonths, noticeMonths, hoursPerWeek } = terms as Terms & Needed;
  const { daysPerWeek, monthlyAmount, travelPerKm } = terms;
  return {
    start: startDate,
    termKind: terms.term ?? termKindOf(terms),
    ...(endDate !== undefined && { end: endDate }),
    ...(replaces !== undefined && { replacesAgreementId: replaces }),
    ...(trialMonths !== undefined && { trialPeriodMonths: trialMonths }),
    ...(noticeMonths !== undefined && { noticePeriodMonths: noticeMonths }),
    hoursPattern: terms.hoursPattern ?? (hoursPerWeek === undefined ? 'irregular' : 'fixed'),
    ...(hoursPerWeek !== undefined && { minutesPerWeek: hoursPerWeek }),
    ...(daysPerWeek !== undefined && { daysPerWeek }),
    rates,
    ...(monthlyAmount !== undefined && { monthlyAmountCents: monthlyAmount }),
    ...(travelPerKm !== undefined && { travelCentsPerKm: travelPerKm }),
  };
}

/** Who names no term means what the other cells can only mean. */
function termKindOf({ replaces, endDate }: Terms): WorkArrangements['termKind'] {
  if (replaces !== undefined) return 'replacement';
  return endDate === undefined ? 'indefinite' : 'fixed';
}

function generalTermsOf(terms: Terms): GeneralTerms {
  const { careDescription, activities, otherTerms, payroll, taxCredit, employerCharges } = terms as Terms & Needed;
  return {
    ...(activities !== undefined && { activities }),
    careDescription,
    payrollAdministration: payroll ?? false,
    ...(taxCredit !== undefined && { payrollTaxCredit: taxCredit }),
    ...(employerCharges !== undefined && { employerCharges }),
    // Both stand in every model and cannot be left out. Source: Stcrt. 2017-11464; Rlz 5.16.
    thirdPartyClause: true,
    sixWeekClause: true,
    ...(otherTerms !== undefined && { otherTerms }),
  };
}
