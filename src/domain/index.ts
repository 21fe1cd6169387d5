// Words and shapes
export {
  agreementKinds,
  agreementStatuses,
  awardStatuses,
  budgetProviderKinds,
  careFunctions,
  careLaws,
  careProviderKinds,
  careUnits,
  declarationKinds,
  submitters,
  declarationStatuses,
  familyRelations,
  hoursPatterns,
  paymentStatuses,
  providerFormalities,
  representativeKinds,
  roles,
  termKinds,
} from './words.ts';
export type {
  AgreementKind,
  AgreementStatus,
  AwardStatus,
  BudgetProviderKind,
  CareFunction,
  CareLaw,
  CareProviderKind,
  CareUnit,
  DeclarationKind,
  Submitter,
  TerminationGround,
  DeclarationStatus,
  FamilyRelation,
  HoursPattern,
  PaymentStatus,
  ProviderFormality,
  RepresentativeKind,
  Role,
  TermKind,
} from './words.ts';
export { amountKinds, handedInKinds, kindsOfDeclaration, monthlyPayKinds } from './declaration/kinds.ts';
export type { AmountKind, HandedInKind, KindOfDeclaration, MonthlyPayKind } from './declaration/kinds.ts';
export type {
  AgreementTerms,
  DraftTerms,
  GeneralTerms,
  Parties,
  RateLine,
  WorkArrangements,
} from './agreement-terms.ts';
export type { DeclarationInput, DeclarationLine, LineInput } from './declaration-content.ts';
export { hasErrors, isError } from './issue.ts';
export type { Issue, IssueParams } from './issue.ts';
export { newIssue } from './new-issue.ts';
export { issueParams } from './issue-params.ts';
export type { IssueParamsOf } from './issue-params.ts';
export type { ParamFormat } from './param-format.ts';
export { issueCodes } from './issue-codes.ts';
export type { IssueCode, Severity } from './issue-codes.ts';

// Values
export { addDays, amsterdamDate, daysBetween, isIsoDate, weekday, weekStart } from './values/date.ts';
export type { IsoDate } from './values/date.ts';
export { addMonths, addMonthsToDate, daysInMonth, firstDay, isMonth, lastDay, monthOf } from './values/month.ts';
export type { Month } from './values/month.ts';
export { lineAmountCents, travelAmountCents, withEmployerCharges } from './values/money.ts';
export type { Cents, Minutes, Quantity } from './values/money.ts';
export { periodText } from './values/period.ts';
export { formatRecordId, isRecordId, parseRecordId, recordKinds } from './values/record-id.ts';
export type { RecordKind, RecordNumber } from './values/record-id.ts';

// Identifiers
export { isBsn } from './values/identifiers/bsn.ts';
export { isIban, normaliseIban } from './values/identifiers/iban.ts';
export { isPostcode, normalisePostcode } from './values/identifiers/postcode.ts';
export { isPhone } from './values/identifiers/phone.ts';
export { isAgb, isKvk, isMunicipalityCode, isUzovi } from './values/identifiers/registers.ts';
export { maskBsn, maskIban, maskName } from './values/identifiers/mask.ts';

// Rules: dated amounts, terms and limits
export { entryAt, entryOrLastKnown, valueAt } from './rules/dated-value.ts';
export type { DatedValue, DatedValues } from './rules/dated-value.ts';
export { firstDayTooLow, hasMinimumWage, wageFloorAt } from './rules/wage-floor.ts';
export type { PaidTime, WageEarner, WageFloor } from './rules/wage-floor.ts';
export { minimumWageAt } from './rules/minimum-wage-at.ts';
export { resolveRules } from './rules/resolve-rules.ts';
export type { RuleOverrides } from './rules/resolve-rules.ts';
export { wageAges } from './rules/rules.ts';
export type { Rules, WageAge } from './rules/rules.ts';
export { standardRules } from './rules/standard-rules.ts';
export { listRules, ruleNames, rulesOf, ruleUnitNames, ruleUnits } from './rules/rule-list.ts';
export type { RuleEntry, RuleName, RuleUnit } from './rules/rule-list.ts';
export { weekMaximum } from './rules/tables/week-maximum.ts';

// Care providers
export { providerFormality } from './provider/formality.ts';
export type { ProviderFacts } from './provider/provider-facts.ts';

// Awards
export type { AwardFacts } from './award/award-facts.ts';
export { checkAward, checkAwardLaw, checkAwardOverlaps, checkAwardPeriod } from './award/checks/check-award.ts';
export type { AwardCheckFacts, AwardTerms, OtherAward } from './award/checks/check-award.ts';

// Agreements: the whole, each step, each answer
export { checkAgreement } from './agreement/check-agreement.ts';
export { checkParties } from './agreement/checks/check-parties.ts';
export { checkWorkArrangements } from './agreement/checks/check-work-arrangements.ts';
export { checkCareDescription, checkGeneralTerms } from './agreement/checks/check-general-terms.ts';
export { checkConsent, checkWithdrawal } from './agreement/checks/check-consent.ts';
export type { ConsentFacts, ConsentTerms } from './agreement/checks/check-consent.ts';
export { findConsent } from './agreement/consent.ts';
export type { Consent, ConsentNeed } from './agreement/consent.ts';
export { agreementContext } from './agreement/agreement-context.ts';
export type { AgreementContext } from './agreement/agreement-context.ts';
export type { AgreementFacts, OtherAgreement } from './agreement/agreement-facts.ts';
export { checkAwardPeriods, checkAwards } from './agreement/checks/check-awards.ts';
export { checkCareProvider, checkTwoParties } from './agreement/checks/check-care-provider.ts';
export type { AgreementTerm } from './agreement/checks/check-care-provider.ts';
export { checkNoticePeriod, checkTrialPeriod, checkWaitingDays } from './agreement/checks/check-employment-periods.ts';
export { checkHours } from './agreement/checks/check-hours.ts';
export { checkKind } from './agreement/checks/check-kind.ts';
export { checkPay } from './agreement/checks/check-pay.ts';
export { checkEmployerCharges, checkPayroll } from './agreement/checks/check-payroll.ts';
export { checkRate } from './agreement/checks/check-rate.ts';
export { checkStart } from './agreement/checks/check-start.ts';
export { checkTerm } from './agreement/checks/check-term.ts';
export { checkPartiesKept } from './agreement/checks/check-parties-kept.ts';
export { checkNotice, checkTermination } from './agreement/checks/check-termination.ts';
export type { Termination } from './agreement/checks/check-termination.ts';
export { earliestEnd } from './agreement/notice.ts';
export type { NoticeTerms } from './agreement/notice.ts';

// Declarations
export { checkDeclaration } from './declaration/check-declaration.ts';
export { checkHolderTerm } from './declaration/checks/check-terms.ts';
export type { DeclarationFacts } from './declaration/declaration-facts.ts';
export type { AwardCost, DeclarationVerdict } from './declaration/declaration-verdict.ts';
export { groupKey } from './declaration/lines/group-key.ts';
export { prepareAgreement } from './declaration/prepared-agreement.ts';
export type {
  DeclarableAgreement,
  PreparedAgreement,
  PreparedFunction,
  PreparedRate,
} from './declaration/prepared-agreement.ts';

// Sickness and leave
export { absentDays } from './absence/absent-days.ts';
export { absenceOn } from './absence/absence.ts';
export type { Absence, AbsentDays, AbsentWorker } from './absence/absence.ts';
export { checkAbsence, checkSickHours } from './absence/checks/check-absence.ts';
export type { AbsenceFacts, NewAbsence, OtherAbsence } from './absence/checks/check-absence.ts';
export { checkCapacityChange, checkRecovery } from './absence/checks/check-change.ts';
export { pregnancyLeave } from './absence/leave-days.ts';
export { checkNoticeBan } from './agreement/checks/check-ban.ts';

// Lifecycles
export { absenceLifecycle } from './lifecycle/absence-lifecycle.ts';
export type { AbsenceOperation } from './lifecycle/absence-lifecycle.ts';
export { agreementLifecycle } from './lifecycle/agreement-lifecycle.ts';
export type { AgreementOperation } from './lifecycle/agreement-lifecycle.ts';
export { awardLifecycle } from './lifecycle/award-lifecycle.ts';
export type { AwardOperation } from './lifecycle/award-lifecycle.ts';
export { declarationLifecycle, lifecycleOf, monthlyPayLifecycle } from './lifecycle/declaration-lifecycle.ts';
export type { DeclarationOperation } from './lifecycle/declaration-lifecycle.ts';
export { nextStatus, operationsFrom } from './lifecycle/machine.ts';
export type { Machine, Transition } from './lifecycle/machine.ts';
