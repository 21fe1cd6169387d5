import { checkAttached } from '../../src/domain/attached-file.ts';
import { checkTariffList } from '../../src/domain/agreement/checks/check-organisation-terms.ts';
import { describe, expect, test } from 'vitest';
import { lineLimit } from '../../src/contract/limits.ts';
import { schemaIssues } from '../../src/contract/schemas/schema-issues.ts';
import { DeclarationInputSchema } from '../../src/contract/schemas/declarations.ts';
import {
  checkAgbCodeRemoval,
  checkCompanyOfCodes,
  checkFurtherAgbCode,
  type CompanyFacts,
  type FurtherCodeFacts,
} from '../../src/domain/provider/check-agb-codes.ts';
import { checkMeansChoice } from '../../src/domain/staff/check-means-choice.ts';
import { checkDaysAsked } from '../../src/domain/agenda/check-days-asked.ts';
import { checkFunctionBudgets } from '../../src/domain/award/checks/check-function-budgets.ts';
import { checkChangeDay, checkLastDay } from '../../src/domain/award/checks/check-change.ts';
import {
  checkOrganisationKind,
  checkPower,
  checkPowerEnd,
  checkRepresentative,
} from '../../src/domain/award/checks/check-representative.ts';
import { tellKept } from '../../src/domain/award/followed-award.ts';
import { checkAdministrators, checkGiver, checkStaff } from '../../src/domain/staff/check-staff.ts';
import { mostStaff } from '../../src/domain/staff/rights.ts';
import { checkProfile } from '../../src/domain/profile/check-profile.ts';
import { checkCompanyNumber } from '../../src/domain/provider/check-company-number.ts';
import { checkPhone } from '../../src/domain/profile/check-phone.ts';
import { resolveRules } from '../../src/domain/rules/resolve-rules.ts';
import {
  checkAbsence,
  checkAgreement,
  checkAward,
  checkConsent,
  checkDeclaration,
  checkHolderTerm,
  checkNotice,
  checkPartiesKept,
  checkNoticeBan,
  checkRecovery,
  checkSickHours,
  checkTermination,
  checkWithdrawal,
  hasErrors,
  isIsoDate,
  isMonth,
  issueCodes,
  issueParams,
  standardRules,
} from '../../src/domain/index.ts';
import { checkSicknessThatIsOver } from '../../src/domain/absence/checks/check-absence.ts';
import { raisePay } from '../../src/domain/agreement/amendment/raise-pay.ts';
import {
  checkRecordedDeath,
  checkRecordedEnd,
  stepOfWithdrawal,
  type WithdrawalStep,
} from '../../src/domain/agreement/end-withdrawal.ts';
import type { Corrected } from '../../src/domain/declaration/declaration-facts.ts';
import { type Amended, checkAmendment } from '../../src/domain/agreement/amendment/check-amendment.ts';
import type {
  AbsenceFacts,
  AbsentDays,
  AgreementFacts,
  AgreementTerms,
  DeclarableAgreement,
  DeclarationInput,
  DraftTerms,
  Issue,
  IssueCode,
  LineInput,
  ParamFormat,
} from '../../src/domain/index.ts';
import {
  agreementFacts,
  award,
  declaration,
  declarationFacts,
  draft,
  generalTerms,
  line,
  organisation,
  parties,
  person,
  work,
} from './examples.ts';

/** Those that the API's border and the services report. */
type Elsewhere =
  | `${'BSN' | 'IBAN' | 'AGB' | 'KVK' | 'UZOVI' | 'POSTCODE'}_INVALID`
  | `FIELD_${'MISSING' | 'INVALID' | 'UNKNOWN' | 'REPEATED'}`
  | 'ISSUES_LEFT_OUT'
  | 'IBAN_OUTSIDE_SEPA'
  | 'NAME_NOT_PRINTABLE'
  | `PROVIDER_${'NUMBER_NOT_FOR_KIND' | 'NUMBERS_DIFFER' | 'REGISTER_FLAG' | 'FIELD_FROM_REGISTER' | 'KNOWN_DIFFERENTLY'}`
  | `ACCOUNT_${'PROPOSED_OTHERWISE' | 'SETTLED' | 'OF_PROVIDER'}`
  | 'PAYMENT_RUN_NOT_POSSIBLE'
  | 'CORRECTION_SETTLED'
  | `BANK_${'FILE_UNREADABLE' | 'FILE_OTHER_ACCOUNT' | 'FILE_NOT_OURS' | 'AMOUNT_DIFFERS' | 'RUN_UNFINISHED'}`
  | `PAYROLL_${'LINE_UNKNOWN' | 'LINE_TWICE' | 'GROSS_DIFFERS' | 'SUM_DIFFERS' | 'ANSWERED'}`
  | 'RECORD_NOT_FOUND'
  | 'ALREADY_DECIDED'
  | 'AMENDMENT_DONE_BEFORE'
  // `test/portal/agreements/consents-in-bulk.test.ts` finds this.
  | 'CONSENT_GIVEN_BEFORE'
  | 'AGREEMENT_REFERENCE_REUSED'
  | 'AMENDMENT_OPEN'
  | 'MONTHLY_PAY_FOLLOWS_AGREEMENT'
  | 'STATUS_NOT_ALLOWED'
  | 'AWARD_UNCHANGED'
  | 'NO_SPENDING_CONFLICT'
  // `test/portal/agreements/paper-service.test.ts` finds this.
  | 'PAPER_STILL_TO_COME'
  // `test/portal/awards/batch.test.ts` finds this.
  | 'AWARD_TWICE'
  | `SETTLEMENT_${'WAITS' | 'TOO_EARLY'}`
  // `test/portal/awards/deposits.test.ts` finds these.
  | `DEPOSIT_${'TOO_SMALL' | 'TWICE' | 'FUNCTION_NOT_TIED'}`
  // `test/domain/declaration/claim` finds these.
  | `KIND_NOT_${'BY_YOU' | 'UNDER_LAW' | 'FOR_ORGANISATION'}`
  | `CLAIM_${'OUTSIDE_TERM' | 'REPEATED' | 'ABOVE_MAXIMUM' | 'NEEDS_PAID_CARE'}`
  | 'HOLDER_ACCOUNT_MISSING'
  | 'PAID_TO_HOLDER'
  // `test/portal/declarations/claim-service.test.ts` finds this.
  | 'RECORDED_BY_PAYMENT_OFFICE'
  | 'DEATH_NOT_KNOWN'
  | 'REASON_MISSING';

const company: CompanyFacts = { kind: 'organisation', kvkNumber: '00000001', isFound: true, furtherAgbCodes: [] };

function addCode(change: Partial<CompanyFacts>, facts: Partial<FurtherCodeFacts> = {}): Issue[] {
  return checkFurtherAgbCode(
    { ...company, ...change },
    { by: 'care-provider', isOfAnother: false, registered: { kvkNumber: '00000001' }, ...facts },
  );
}

function refused(step: WithdrawalStep | Issue): Issue[] {
  return typeof step === 'string' ? [] : [step];
}

function amend(change: Partial<DraftTerms>, from = '2025-07-01', amended: Partial<Amended> = {}): Issue[] {
  const before = { parties: parties(), workArrangements: work(), generalTerms: generalTerms() };
  const terms = { ...before, ...change } as AgreementTerms;
  return checkAmendment({ from, terms }, { terms: before, start: '2025-06-01', ...amended }, agreementFacts());
}

function raiseOfChanged(): Issue[] {
  const terms = { parties: parties(), workArrangements: work(), generalTerms: generalTerms() };
  const rates = terms.workArrangements.rates.map((rate) => ({ ...rate, cents: rate.cents + 500 }));
  const changed = { ...terms, workArrangements: { ...terms.workArrangements, rates } };
  return raisePay({ basisPoints: 300, dayBefore: terms, terms: changed, named: [] }).issues;
}

function agree(change: Partial<DraftTerms>, facts: Partial<AgreementFacts> = {}): Issue[] {
  return checkAgreement(draft(change), agreementFacts(facts));
}

const earlyStart = {
  id: 'C0000001',
  kind: 'early-start',
  from: '2025-01-01',
  until: '2025-03-31',
  awardIds: ['T0000001'],
} as const;

function consentTo(change: object, facts: object = {}): Issue[] {
  const more = { kind: 'week-hours', from: '2025-06-01', until: '2025-06-30', minutesPerWeek: 48 * 60 } as const;
  const who = { kind: 'assignment', providerKind: 'self-employed', laws: ['Wlz'] } as const;
  return checkConsent({ ...more, ...change }, { ...who, ...facts }, standardRules);
}

function asKind(kind: 'employment' | 'assignment-family' | 'assignment-organisation') {
  return {
    parties: parties({ kind }),
  };
}

function working(change: Parameters<typeof work>[0]): Partial<DraftTerms> {
  return { workArrangements: work(change) };
}

function general(change: Parameters<typeof generalTerms>[0]): Partial<DraftTerms> {
  return {
    generalTerms: generalTerms(change),
  };
}

const sickness = { kind: 'sickness', capacity: [{ from: '2025-05-06', percentage: 0 }] } as const;

function ill(): AbsentDays {
  return { kind: 'sickness', start: '2025-05-06', workedPercentage: 0, continuedBasisPoints: 0 };
}

function report(
  change: Partial<Parameters<typeof checkAbsence>[0]>,
  agreement: Partial<AbsenceFacts['agreement']> = {},
  facts: Partial<AbsenceFacts> = {},
): Issue[] {
  return checkAbsence({ kind: 'sickness', from: '2025-05-06', workCapacityPercentage: 0, ...change }, [ill()], {
    today: '2025-05-06',
    by: 'holder',
    agreement: { kind: 'employment', status: 'approved', start: '2025-01-01', ...agreement },
    others: [],
    careDays: [],
    rules: standardRules,
    ...facts,
  });
}

const guidance = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 } as const;
const ownRules = resolveRules({
  ownMaximum: [
    {
      validFrom: '2025-01-01',
      law: 'Wlz',
      budgetProvider: '5501',
      careFunction: 'individual-guidance',
      careUnit: 'hour',
      formality: 'formal',
      value: 59_99,
      source: 'decree',
    },
  ],
});
const in2026 = { today: '2026-03-01', provider: person, awards: [award({ end: '2026-12-31' })] };

const year = { start: '2025-01-01', end: '2025-12-31' };

function grant(law: 'Wlz' | 'Wmo', end: string, budgetProviderId = 'another'): Issue[] {
  return checkAward(
    { law, start: '2025-01-01', end, careFunctions: ['nursing'] },
    {
      budgetProviderId: 'one',
      budgetProviderKind: 'care-office',
      otherAwards: [{ ...award({ careFunctions: ['nursing'] }), budgetProviderId }],
    },
  );
}

function nursing(amountCents: number) {
  return { careFunction: 'nursing', amountCents } as const;
}

function tied(change: Partial<Parameters<typeof checkFunctionBudgets>[0]> = {}) {
  return {
    law: 'Wmo',
    careFunctions: ['nursing'],
    amountCents: 100,
    functionBudgets: [nursing(100)],
    ...change,
  } as const;
}

const chief = { code: 'one', name: 'A. Beheerder', rights: ['administer'] } as const;
const agent = { kind: 'authorised-agent' } as const;
const numberField = 'person.bsn';

function declare(change: Partial<DeclarationInput>, facts: Parameters<typeof declarationFacts>[0] = {}): Issue[] {
  return checkDeclaration(declaration(change), declarationFacts(facts)).issues;
}

function correct(corrected: Partial<Corrected>): Issue[] {
  const { agreementId, month, kind } = declaration();
  const facts = { corrected: { agreementId, month, kind, status: 'paid' as const, ...corrected } };
  return declare({ corrects: 'D0000007' }, facts);
}

function declareLine(change: Partial<LineInput>, agreement: Partial<DeclarableAgreement> = {}): Issue[] {
  return declare({ lines: [line(change)] }, { agreement });
}

const long = [5, 6, 7, 8, 9].map((day) => line({ date: `2025-05-0${day}`, minutes: 13 * 60 }));
const everyDay = Array.from({ length: 31 }, (_, day) =>
  line({ date: `2025-05-${String(day + 1).padStart(2, '0')}`, minutes: 15 }),
);

/** What the border says of a form. */
function form(change: Partial<DeclarationInput>): Issue[] {
  const input = declaration(change);
  const { error } = DeclarationInputSchema.safeParse(input);
  return error === undefined ? [] : schemaIssues(error, input);
}

/** A missing code does not compile. */
const producers: Record<Exclude<IssueCode, Elsewhere>, () => Issue[]> = {
  BSN_FOR_COMPANY: () => checkCompanyNumber('kvkNumber', '999990019', 'kvkNumber'),
  PHONE_INVALID: () => checkPhone('06', 'phone'),
  PROFILE_UNREACHABLE: () => checkProfile({ email: null, phone: null, messageChannel: 'portal' }),
  NOTICES_WITHOUT_EMAIL: () => checkProfile({ email: null, phone: '0612345678', messageChannel: 'email' }),

  DATE_INVALID: () => declareLine({ date: '2025-05-32' }),
  MONTH_INVALID: () => declare({ month: '2025-13' }),

  FIELD_TOO_LONG: () => form({ reference: 'x'.repeat(81) }),
  FIELD_TOO_MANY: () => form({ lines: Array.from({ length: lineLimit + 1 }, () => line()) }),
  DAYS_OUT_OF_RANGE: () => checkDaysAsked({ from: '2026-11-28', to: '2026-11-27' }, 400),
  FIELD_OUT_OF_RANGE: () => form({ lines: [line({ line: 0 })] }),

  STEP_MISSING: () => agree({ generalTerms: null }),
  KIND_NEEDS_ORGANISATION: () => agree(asKind('assignment-organisation')),
  KIND_NEEDS_PERSON: () => agree({}, { provider: organisation }),
  KIND_NEEDS_FAMILY: () => agree(asKind('assignment-family'), { provider: person }),
  KIND_NOT_FOR_FAMILY: () => agree({ parties: parties({ familyRelation: 'partner' }) }),
  PROVIDER_IS_HOLDER: () => agree({}, { providerIsHolder: true }),
  PROVIDER_ALREADY_HAS_AGREEMENT: () =>
    agree({}, { otherAgreements: [{ id: 'Z0000002', careProviderId: 'V0000001', status: 'approved' }] }),
  TERM_END_MISSING: () => agree(working({ termKind: 'fixed' })),
  TERM_END_BEFORE_START: () => agree(working({ termKind: 'fixed', end: '2025-05-01' })),
  CARE_DECLARED_AFTER_END: () =>
    checkTermination('2025-05-31', { start: '2025-05-01', end: undefined, lastDeclared: '2025-06-03' }),
  NOTICE_TOO_SHORT: () =>
    checkNotice(
      { end: '2025-05-30', ground: 'notice', noticeDay: '2025-04-10' },
      { kind: 'employment', start: '2025-01-01' },
    ),
  NOTICE_NOT_AGREED: () =>
    checkNotice(
      { end: '2025-05-30', ground: 'notice', noticeDay: '2025-04-10', by: 'provider' },
      { kind: 'assignment', start: '2025-01-01', end: '2025-12-31' },
    ),
  GROUND_OF_HOLDER: () =>
    checkNotice(
      { end: '2025-05-30', ground: 'mutual-consent', noticeDay: '2025-04-10', by: 'provider' },
      { kind: 'assignment', start: '2025-01-01' },
    ),
  END_OF_OTHER_PARTY: () => refused(stepOfWithdrawal('holder', { givenBy: 'provider', askedBy: null })),
  DEATH_RECORDED_BY_OFFICE: () => checkRecordedDeath('municipality'),
  END_NOT_RECORDED: () => checkRecordedEnd(false),
  END_WITHDRAWAL_NOT_ASKED: () =>
    refused(stepOfWithdrawal('holder', { givenBy: 'provider', askedBy: 'holder' }, { decline: true })),
  PARTIES_OF_HOLDER: () => {
    const parties = { kind: 'assignment', careProviderId: 'V0000001', familyRelation: 'none' } as const;
    return checkPartiesKept({ ...parties, awardIds: ['T0000001'] }, { ...parties, awardIds: ['T0000002'] });
  },
  TRIAL_PERIOD_OVER: () =>
    checkNotice(
      { end: '2025-05-30', ground: 'trial-period', noticeDay: '2025-04-10' },
      { kind: 'employment', start: '2025-01-01', trialPeriodMonths: 2 },
    ),
  DEATH_STILL_TO_COME: () =>
    checkNotice(
      { end: '2025-05-30', ground: 'death-of-holder', noticeDay: '2025-04-10' },
      { kind: 'employment', start: '2025-01-01' },
    ),
  TERM_END_NOT_ALLOWED: () => agree(working({ end: '2025-12-01' })),
  REPLACED_AGREEMENT_MISSING: () => agree(working({ termKind: 'replacement' })),
  EXPIRY_NOTICE_NOT_NEEDED: () => agree(working({ expiryNotice: true })),
  TARIFF_LIST_NO_PDF: () => checkAttached(new Uint8Array(8), 'TARIFF_LIST_NO_PDF'),
  TARIFF_LIST_UNKNOWN: () => checkTariffList({ tariffList: 'a' }, { tariffLists: ['b'] }),
  ONLY_WITH_ORGANISATION: () => agree(general({ signatoryName: 'A. de Vries' })),
  IDENTITY_NOT_NEEDED: () => agree(general({ identitySeen: true })),
  WAITING_DAYS_TOO_MANY: () => agree(working({ waitingDays: 1 })),
  TRIAL_PERIOD_TOO_LONG: () => agree(working({ trialPeriodMonths: 1 })),
  NOTICE_PERIOD_TOO_SHORT: () =>
    agree({ ...asKind('employment'), ...working({ noticePeriodMonths: 0 }) }, { provider: person }),
  HOLIDAY_HOURS_NOT_POSSIBLE: () => agree(working({ holidayHours: 'in-rate' })),
  FIXED_HOURS_MISSING: () => agree(working({ hoursPattern: 'fixed' })),
  HOURS_PER_WEEK: () =>
    agree(
      { ...asKind('employment'), ...working({ hoursPattern: 'fixed', minutesPerWeek: 3615 }) },
      { provider: person },
    ),
  HOURS_NEED_CONSENT: () => agree(working({ hoursPattern: 'fixed', minutesPerWeek: 2415 })),
  LET_THROUGH_BY_CONSENT: () => agree(working({ start: '2025-03-01' }), { consents: [earlyStart] }),
  CONSENT_PERIOD: () => consentTo({ until: '2025-05-31' }),
  CONSENT_NOT_NEEDED: () => consentTo({}, { kind: 'employment' }),
  CONSENT_MINUTES: () => consentTo({ minutesPerWeek: 40 * 60 }),
  CONSENT_WITHDRAWAL_DAY: () => checkWithdrawal('2025-05-31', '2025-06-01'),
  RATE_MISSING: () => agree(working({ rates: [] })),
  RATE_DUPLICATE: () => agree(working({ rates: [guidance, guidance] })),
  MONTHLY_FUNCTION_MISSING: () =>
    agree(working({ rates: [], monthlyAmountCents: 1 }), {
      awards: [
        award({
          functionBudgets: [
            { careFunction: 'nursing', remainingCents: 1 },
            { careFunction: 'individual-guidance', remainingCents: 1 },
          ],
        }),
      ],
    }),
  RATE_ABOVE_OWN_MAX: () =>
    agree(working({ rates: [guidance] }), { rules: ownRules, awards: [award({ budgetProvider: '5501' })] }),
  RATE_ABOVE_MAX: () => agree(working({ rates: [{ ...guidance, cents: 80_82 }] })),
  DEPOSIT_ABOVE_RATE: () => agree(working({ rates: [{ ...guidance, depositCents: guidance.cents }] })),
  RATE_BELOW_MINIMUM_WAGE: () => agree(working({ rates: [{ ...guidance, cents: 15_18 }] }), { provider: person }),
  RATE_TOO_LOW_LATER: () => agree(working({ rates: [{ ...guidance, cents: 15_20 }] }), { provider: person }),
  BIRTH_DATE_MISSING: () =>
    agree(working({ rates: [{ ...guidance, cents: 15_00 }] }), {
      provider: { kind: 'person', careRegistered: false, bigRegistered: false },
    }),
  UNIT_NOT_ALLOWED: () => agree(working({ rates: [{ ...guidance, unit: 'piece' }] })),
  MONTHLY_AMOUNT_AND_RATES: () => agree(working({ monthlyAmountCents: 500_00 })),
  PAYROLL_REQUIRED: () => agree(asKind('employment'), in2026),
  PAYROLL_NOT_ALLOWED: () => agree(general({ payrollAdministration: true })),
  EMPLOYER_CHARGES_MISSING: () => agree(asKind('employment'), in2026),
  EMPLOYER_CHARGES_DIFFER: () =>
    agree(
      {
        ...asKind('employment'),
        ...working({ termKind: 'indefinite', hoursPattern: 'irregular' }),
        ...general({ employerCharges: 'low' }),
      },
      in2026,
    ),
  CARE_DESCRIPTION_MISSING: () => agree(general({ careDescription: '' })),
  THIRD_PARTY_CLAUSE_MISSING: () => agree(general({ thirdPartyClause: false })),
  SIX_WEEK_CLAUSE_MISSING: () => agree(general({ sixWeekClause: false })),
  AWARD_MISSING: () => agree({ parties: parties({ awardIds: [] }) }),
  AWARD_NOT_VALID: () => agree({ parties: parties({ awardIds: ['T0000009'] }) }),
  FUNCTION_NOT_AWARDED: () => agree(working({ rates: [{ ...guidance, careFunction: 'nursing' }] })),
  AMENDMENT_EMPTY: () => amend({}),
  AMENDMENT_IS_NEW_AGREEMENT: () => amend({ parties: parties({ careProviderId: 'V0000002' }) }),
  AMENDMENT_ON_OTHER_DAY: () => amend({}, '2025-06-02'),
  AMENDMENT_TOO_FAR_BACK: () => amend({}, '2025-03-01'),
  AMENDMENT_OUTSIDE_TERM: () => amend({}, '2025-03-01'),
  AMENDMENT_BEFORE_LATEST: () => amend({}, '2025-06-01', { latestFrom: '2025-07-01' }),
  RAISE_OF_OTHER_CHANGE: () => raiseOfChanged(),
  AMENDMENT_ENDS_EARLIER: () => amend(working({ termKind: 'fixed', end: '2025-10-31' })),

  START_TOO_FAR_BACK: () => agree(working({ start: '2025-03-31' })),

  PROVIDER_HAS_OTHER_AGREEMENT: () => {
    const other = {
      id: 'Z0000002',
      careProviderId: parties().careProviderId,
      status: 'approved',
      isHidden: true,
    } as const;
    return agree({}, { otherAgreements: [other] });
  },
  PROVIDER_COUNTS_AS_INFORMAL: () => agree({}, { provider: { ...organisation, careRegistered: false } }),

  AWARD_PERIOD_INVALID: () => grant('Wlz', '2026-01-01'),
  FUNCTION_BUDGET_NOT_WITHDRAWN: () =>
    checkFunctionBudgets(tied({ functionBudgets: [] }), { old: [nursing(1)], careEver: ['nursing'] }),
  FUNCTION_BUDGETS_NOT_UNDER_LAW: () => checkFunctionBudgets(tied({ law: 'Wlz' })),
  FUNCTION_BUDGET_MISSING: () => checkFunctionBudgets(tied({ functionBudgets: [nursing(0)] })),
  FUNCTION_BUDGET_TWICE: () => checkFunctionBudgets(tied({ functionBudgets: [nursing(1), nursing(2)] })),
  FUNCTION_BUDGETS_ABOVE_AWARD: () => checkFunctionBudgets(tied({ functionBudgets: [nursing(101)] })),
  AWARD_CHANGE_DAY: () => checkChangeDay(year, { from: '2026-02-01', end: '2025-12-31' }),
  AWARD_LAST_DAY: () => checkLastDay(year, { lastDay: '2026-02-01', cause: 'other', today: '2025-06-01' }),
  AWARD_OVERLAPS: () => grant('Wlz', '2025-12-31'),
  AWARD_ALREADY_ENTERED: () => grant('Wlz', '2025-12-31', 'one'),
  STAFF_NAME_MISSING: () => checkStaff({ code: 'one', name: null, rights: ['see'] }, []),
  STAFF_LAST_ADMINISTRATOR: () => checkAdministrators({ code: 'one', rights: [] }, [chief]),
  STAFF_TOO_MANY: () => checkStaff({ ...chief, code: 'other' }, Array(mostStaff).fill(chief)),
  STAFF_NO_ORGANISATION: () => checkGiver(null),
  AGB_CODE_COMPANY_UNPROVED: () => addCode({ isFound: false }),
  AGB_CODE_OF_ANOTHER: () => addCode({}, { isOfAnother: true }),
  AGB_CODE_NOT_REGISTERED: () => addCode({}, { registered: 'not-found' }),
  AGB_CODE_OTHER_KVK: () => addCode({}, { registered: { kvkNumber: '00000002' } }),
  AGB_CODE_UNPROVED: () => addCode({}, { registered: 'no-answer' }),
  AGB_CODES_TOO_MANY: () => addCode({ furtherAgbCodes: Array.from({ length: 100 }, () => '75000002') }),
  AGB_CODE_OWN: () => checkAgbCodeRemoval({ isOwn: true, isKnown: false, certificates: 0 }),
  AGB_CODE_UNKNOWN: () => checkAgbCodeRemoval({ isOwn: false, isKnown: false, certificates: 0 }),
  AGB_CODE_ON_CERTIFICATE: () => checkAgbCodeRemoval({ isOwn: false, isKnown: true, certificates: 2 }),
  AGB_CODES_OF_KVK: () =>
    checkCompanyOfCodes({ ...company, furtherAgbCodes: ['75000002'] }, { kind: 'organisation', kvkNumber: null }),
  MEANS_NOT_YOURS: () => checkMeansChoice('either', { by: 'care-provider', systemRights: ['see'] }),
  MEANS_WITHOUT_RIGHTS: () => checkMeansChoice('certificate', { by: 'care-provider', systemRights: [] }),
  REPRESENTATIVE_NOT_YOURS: () => checkPower('mentor', 'budget-holder', 'kind'),
  REPRESENTATIVE_NAMED_ALREADY: () =>
    checkRepresentative(agent, { by: 'budget-holder', named: 1, isNamed: true, isTaken: false, numberField }),
  REPRESENTATIVE_KIND_TAKEN: () =>
    checkRepresentative(agent, { by: 'assessor', named: 1, isNamed: false, isTaken: true, numberField }),
  REPRESENTATIVE_IS_PERSON: () => checkOrganisationKind('parent', 'kind'),
  REPRESENTATIVE_POWER_OVER: () => checkPowerEnd('2025-05-31', '2025-06-01'),
  REPRESENTATIVES_KEPT: () => tellKept(2),
  REPRESENTATIVES_TOO_MANY: () =>
    checkRepresentative(agent, { by: 'assessor', named: 5, isNamed: false, isTaken: false, numberField }),
  AWARD_LAW_PROVIDER_MISMATCH: () => grant('Wmo', '2025-12-31'),

  AGREEMENT_NOT_APPROVED: () => declare({}, { agreement: { status: 'shared' } }),
  AGREEMENT_NOT_FOUND: () => checkDeclaration(declaration(), { ...declarationFacts(), agreement: undefined }).issues,
  OUTSIDE_TERM: () => declareLine({}, { end: '2025-05-01' }),
  OUTSIDE_MONTH: () => declareLine({ date: '2025-04-30' }),
  PERIOD_NOT_OVER: () => declare({}, { today: '2025-05-31' }),
  DUPLICATE_MONTH: () => declare({}, { sameMonth: { id: 'D0000001' } }),
  CORRECTED_NOT_FOUND: () => declare({ corrects: 'D0000007' }),
  CORRECTED_NOT_PAID: () => correct({ status: 'scheduled' }),
  CORRECTION_WAITS: () => correct({ waiting: 'D0000008' }),
  DUPLICATE_LINE: () => declare({ lines: [line(), line()] }),
  VISITS_OVERLAP: () =>
    declare({
      lines: [line({ startTime: '08:00', endTime: '09:30' }), line({ startTime: '09:00', endTime: '10:30' })],
    }),
  VISIT_TIME_INVALID: () => declareLine({ startTime: '08:00' }),
  VISIT_TOO_SHORT: () => declareLine({ startTime: '08:00', endTime: '08:15' }),
  REFERENCE_REUSED: () => declare({}, { sameReference: { id: 'D0000001' } }),
  FUNCTION_NOT_AGREED: () => declareLine({ careFunction: 'nursing' }),
  FUNCTION_AMBIGUOUS: () => declareLine({}, { rates: [guidance, { ...guidance, careFunction: 'nursing' }] }),
  UNIT_NOT_AGREED: () => declareLine({ unit: 'piece' }),
  UNIT_AMBIGUOUS: () => declareLine({}, { rates: [guidance, { ...guidance, unit: 'day-part' }] }),
  QUANTITY_MISSING: () => declare({ lines: [{ date: '2025-05-06' }] }),
  QUANTITY_KIND: () => declareLine({ count: 1 }),
  QUANTITY_NOT_POSITIVE: () => declareLine({ minutes: 0 }),
  QUARTER_HOURS: () => declareLine({ minutes: 50 }),
  HOURS_PER_DAY: () => declareLine({ minutes: 25 * 60 }),
  HOURS_PER_SHIFT: () =>
    declare(
      {
        lines: [
          line({ minutes: 8 * 60, startTime: '08:00', endTime: '16:00' }),
          line({ minutes: 5 * 60, startTime: '20:00', endTime: '01:00' }),
        ],
      },
      { agreement: { kind: 'employment', providerKind: 'person' } },
    ),
  HOURS_ABOVE_AGREED: () => declareLine({ minutes: 120 }, { minutesPerWeek: 90 }),
  WEEK_BEYOND_AGREED: () => declareLine({ minutes: 120 }, { minutesPerWeek: 45 }),
  MONTH_BEYOND_AGREED: () => declareLine({ minutes: 480 }, { minutesPerWeek: 60 }),
  DAYS_ABOVE_AGREED: () => declare({ lines: long.slice(0, 2) }, { agreement: { daysPerWeek: 1 } }),
  DAYS_BEYOND_AGREED: () => declare({ lines: long.slice(0, 3) }, { agreement: { daysPerWeek: 1 } }),
  MONTH_DAYS_BEYOND_AGREED: () => declare({ lines: everyDay }, { agreement: { daysPerWeek: 1 } }),
  WEEK_OVER_40: () => declare({ lines: long }),
  WEEK_OVER_60: () => declare({ lines: long }, { agreement: { kind: 'employment', providerKind: 'person' } }),
  RATE_DIFFERS: () => declareLine({ rateCents: 1 }),
  RATE_TOO_LOW_ON_DAY: () => declareLine({}, { rates: [{ ...guidance, tooLowFrom: '2025-05-06' }] }),
  AMOUNT_MISMATCH: () => declareLine({ amountCents: 1 }),
  TOTAL_MISMATCH: () => declare({ totalCents: 1 }),
  CARE_DURING_ABSENCE: () => declareLine({}, { absences: [ill()] }),
  SICK_HOURS_NOT_DECLARABLE: () => declareLine({ sick: true }),
  NOTICE_DURING_ABSENCE: () => checkNoticeBan({ ground: 'notice', noticeDay: '2025-05-06' }, 'employment', [ill()]),
  ABSENCE_NOT_NEEDED: () => report({}, { kind: 'assignment-organisation' }),
  ABSENCE_REPORTED_BY_HOLDER: () => report({}, { kind: 'assignment' }, { by: 'provider' }),
  ABSENCE_NOT_AGREED: () => report({}, { status: 'shared' }),
  ABSENCE_OUTSIDE_TERM: () => report({ from: '2024-12-31' }),
  ABSENCE_STILL_TO_COME: () => report({ from: '2025-05-07' }),
  SICKNESS_NOT_OVER: () => checkSicknessThatIsOver({ from: '2025-05-06', until: '2025-05-07' }, '2025-05-06'),
  ABSENCE_OVERLAPS: () =>
    report({}, {}, { others: [{ id: 'M0000001', kind: 'sickness', capacity: [], days: [ill()] }] }),
  ABSENCE_DAY_TOO_EARLY: () => checkRecovery('2025-04-30', sickness, '2025-05-06'),
  ABSENCE_DATE_MISSING: () => report({ kind: 'pregnancy' }),
  ABSENCE_FIELD_NEEDLESS: () => report({ bornOn: '2025-05-01' }),
  BIRTH_OUTSIDE: () => report({ kind: 'pregnancy', expectedOn: '2025-09-01', bornOn: '2026-09-01' }),
  LEAVE_START_OUTSIDE: () => report({ kind: 'pregnancy', expectedOn: '2025-09-01' }),
  LEAVE_TOO_LONG: () => report({ kind: 'birth-leave', bornOn: '2025-05-01', until: '2025-05-20' }),
  LEAVE_TOO_LATE: () => report({ kind: 'birth-leave', bornOn: '2025-03-01', until: '2025-05-07' }),
  LEAVE_FOR_EMPLOYEES: () =>
    report({ kind: 'birth-leave', bornOn: '2025-05-01', until: '2025-05-07' }, { kind: 'assignment' }),
  CARE_DECLARED_IN_ABSENCE: () => report({}, {}, { careDays: ['2025-05-06'] }),
  SICK_HOURS_DECLARED: () => checkSickHours([], ['2025-05-06']),
  HOLIDAY_NOT_DECLARABLE: () => declareLine({ holiday: true }),
  TRAVEL_TOO_FAR: () => declareLine({ travelMetres: 1_000_001 }),
  TRAVEL_NOT_AGREED: () => declareLine({ travelMetres: 1000 }),
  MONTHLY_WAGE_NOT_DECLARABLE: () => declareLine({}, { rates: [], monthlyAmountCents: 500_00 }),
  TOO_LATE_PROVIDER: () => declare({}, { today: '2025-07-13' }),
  TOO_LATE_HOLDER: () => checkHolderTerm('2025-06-01', '2025-07-01'),
  INVOICE_FIELDS_MISSING: () => declare({ invoiceNumber: '1' }),
  INVOICE_FILE_NO_PDF: () => checkAttached(new Uint8Array(8), 'INVOICE_FILE_NO_PDF'),
  INVOICE_NUMBER_USED: () =>
    declare({ invoiceNumber: '1', invoiceDate: '2025-06-01' }, { invoiceNumberUsed: 'before' }),
  INVOICE_NUMBER_TWICE: () =>
    declare({ invoiceNumber: '1', invoiceDate: '2025-06-01' }, { invoiceNumberUsed: 'together' }),
  INVOICE_DATE_INVALID: () => declare({ invoiceNumber: '1', invoiceDate: '2025-06-31' }),
  AWARD_ENDED: () => declare({}, { awards: [] }),
  DECLARATION_STOP: () => declare({}, { awards: [award({ declarationStop: true })] }),
  FUNCTION_BUDGET_EXCEEDED: () =>
    declare({}, { awards: [award({ functionBudgets: [{ careFunction: 'individual-guidance', remainingCents: 1 }] })] }),
  DEPOSIT_EXCEEDED: () =>
    declare(
      {},
      { agreement: { rates: [{ ...guidance, depositCents: 1_00 }] }, awards: [award({ depositLeftCents: 1 })] },
    ),
  AWARD_SETTLED: () => declare({}, { awards: [award({ settled: true })] }),
  YEAR_CLOSED: () => declare({}, { today: '2026-04-01' }),
  INSUFFICIENT_BUDGET: () => declare({}, { awards: [award({ remainingCents: 89_99 })], receivedBy: 'budget-holder' }),
};

function isPeriod(text: string): boolean {
  const [start = '', end = ''] = text.split('/');
  return isIsoDate(start) && (end === '..' || isIsoDate(end));
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

const fits: Record<string, (value: never) => boolean> = {
  cents: isCount,
  minutes: isCount,
  count: isCount,
  date: isIsoDate,
  month: isMonth,
  period: isPeriod,
  word: (value: string) => /^[A-Za-z-]+$/.test(value),
  words: (value: string[]) => Array.isArray(value) && value.length > 0,
  id: (value: string) => /^[A-Z]\d{7}$/.test(value),
};

test('errors and warnings are told apart', () => {
  const warnings = producers.START_TOO_FAR_BACK();
  expect(hasErrors(warnings)).toBe(false);
  expect(hasErrors([...warnings, ...producers.RATE_MISSING()])).toBe(true);
  expect(hasErrors([])).toBe(false);
});

describe.each(Object.entries(producers))('%s', (code, produce) => {
  const issue = produce().find((one) => one.code === code);

  test('is reported, with a place and its usual severity', () => {
    expect(issue).toMatchObject({ severity: issueCodes[code as IssueCode].severity });
    expect(issue?.path).not.toBe('');
  });

  test('tells what its text may name, in the format it was promised in', () => {
    const formats: Record<string, ParamFormat> = issueParams[code as IssueCode];
    const promised = Object.entries(formats).filter(
      ([name, format]) => !format.endsWith('?') || name in (issue?.params ?? {}),
    );
    expect(Object.keys(issue?.params ?? {}).sort()).toEqual(promised.map(([name]) => name).sort());
    for (const [name, value] of Object.entries(issue?.params ?? {})) {
      expect(fits[(formats[name] ?? '').replace('?', '')]?.(value as never), `${name}: ${String(value)}`).toBe(true);
    }
  });
});
