import { hash } from 'node:crypto';
import type {
  AgreementTerms,
  GeneralTerms,
  Parties,
  RateLine,
  WorkArrangements,
} from '../../domain/agreement-terms.ts';
import type { CareFunction } from '../../domain/words.ts';
import { withoutAbsent } from '../../domain/every-field.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { replacementReference } from '../send/replacement-reference.ts';
import type { Composed, StagedItem } from '../item.ts';
import type { AgreementLineContent } from './read-line.ts';
import type { Terms } from './line/read-terms.ts';

/** Makes the draft of the lines of one budget holder and care provider. The order of the lines does not matter. */
export function compose({ owner: budgetHolderId, period: careProviderId, lines, replaces }: StagedItem): Composed {
  const read = lines
    .map(({ line, content }) => ({ line, ...(JSON.parse(content) as AgreementLineContent) }))
    .sort(byRate);
  const terms = read[0]?.terms ?? {};
  const content = agreementReference(budgetHolderId, careProviderId, terms.reference);
  const reference = replaces === null ? content : replacementReference(content, replaces);
  const rates = read.flatMap(({ rate }) => rate ?? []);
  const monthlyCare = read.find((one) => one.monthlyCare !== undefined)?.monthlyCare;
  const agreement = { reference, budgetHolderId, ...stepsOf(careProviderId, terms, { rates, monthlyCare }) };
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

// The terms that every line has: a line without them is wrong.
type Needed = Required<Pick<Terms, 'kind' | 'startDate' | 'careDescription' | 'award'>>;

/** Every term has its place in one of the steps; the reference was used before. */
function stepsOf(
  careProviderId: string,
  given: Terms,
  { rates, monthlyCare }: { rates: RateLine[]; monthlyCare: CareFunction | undefined },
): AgreementTerms {
  const { kind, award: awardIds, familyRelation = 'none', residentialInitiative, ...others } = given as Terms & Needed;
  const {
    startDate: start,
    endDate: end,
    term = termKindOf(given),
    replaces,
    trialMonths,
    noticeMonths,
    expiryNotice,
    ...work
  } = others;
  const {
    hoursPerWeek,
    hoursPattern = hoursPatternOf(given),
    daysPerWeek,
    holidayHours,
    monthlyAmount,
    travelPerKm,
    ...general
  } = work;
  const { careDescription, activities, otherTerms, payroll = false, taxCredit, employerCharges, ...rest } = general;
  const { identitySeen, contractNumber, clientNumber, signatory: signatoryName, signatoryFunction, ...ofFile } = rest;
  const { reference: _, ...nothing } = ofFile;
  nothingLeft(nothing);
  return {
    parties: withoutAbsent<Parties>({ kind, careProviderId, awardIds, familyRelation, residentialInitiative }),
    workArrangements: withoutAbsent<WorkArrangements>({
      start,
      termKind: term,
      end,
      replacesAgreementId: replaces,
      expiryNotice,
      trialPeriodMonths: trialMonths,
      noticePeriodMonths: noticeMonths,
      waitingDays: undefined,
      hoursPattern,
      minutesPerWeek: hoursPerWeek,
      daysPerWeek,
      rates,
      holidayHours,
      monthlyAmountCents: monthlyAmount,
      monthlyCareFunction: monthlyCare,
      travelCentsPerKm: travelPerKm,
    }),
    generalTerms: withoutAbsent<GeneralTerms>({
      activities,
      careDescription,
      payrollAdministration: payroll,
      payrollTaxCredit: taxCredit,
      employerCharges,
      // Both stand in every model and cannot be left out. Source: Stcrt. 2017-11464; Rlz 5.16.
      thirdPartyClause: true,
      sixWeekClause: true,
      otherTerms,
      identitySeen,
      contractNumber,
      clientNumber,
      tariffList: undefined,
      signatoryName,
      signatoryFunction,
    }),
  };
}

/** A line that names no term has the only term that its other cells allow. */
function termKindOf({ replaces, endDate }: Terms): WorkArrangements['termKind'] {
  if (replaces !== undefined) return 'replacement';
  return endDate === undefined ? 'indefinite' : 'fixed';
}

function hoursPatternOf({ hoursPerWeek }: Terms): WorkArrangements['hoursPattern'] {
  return hoursPerWeek === undefined ? 'irregular' : 'fixed';
}
