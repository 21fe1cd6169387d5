import type { RateLine } from '../../../domain/agreement-terms.ts';
import type { Agreement, AgreementEndEffect, AgreementSummary, PayEffect } from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';
import { nextCommands } from '../next/next-command.ts';

export const agreementList: View<AgreementSummary> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 2 },
    { path: 'kind', kind: { word: 'agreementKind' }, priority: 7 },
    { path: 'budgetHolder.name', kind: 'text', priority: 3, hideSame: true, wraps: true },
    { path: 'careProvider.name', kind: 'text', priority: 4, hideSame: true, wraps: true },
    { path: 'laws', kind: 'list', priority: 8 },
    { path: 'start', kind: 'date', priority: 5 },
    { path: 'end', kind: 'date', priority: 6 },
    { path: 'unpaidAfter', kind: 'date', priority: 6, hideEmpty: true },
    { path: 'amendment.status', kind: { word: 'agreementStatus' }, priority: 9 },
    { path: 'amendment.from', kind: 'date', priority: 10 },
    { path: 'amendment.version', kind: 'count' },
    { path: 'amendment.needsAssessment', kind: 'yes-no' },
    {
      path: 'amendment.nextOperations',
      kind: { commands: (operations, id) => nextCommands('agreement', operations, id) },
    },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'careProvider.id', kind: 'id' },
    { path: 'version', kind: 'count' },
    { path: 'changedAt', kind: 'moment' },
  ],
};

const rates: View<RateLine> = {
  fields: [
    { path: 'careFunction', kind: { word: 'careFunction' }, priority: 1 },
    { path: 'unit', kind: { word: 'careUnit' }, priority: 1 },
    { path: 'cents', kind: 'money', priority: 1 },
    { path: 'depositCents', kind: 'money', priority: 1, hideEmpty: true },
  ],
};
const signatures: View<Agreement['signatures'][number]> = {
  fields: [
    { path: 'role', kind: { word: 'role' }, priority: 1 },
    { path: 'name', kind: 'text', priority: 2 },
    { path: 'signedAt', kind: 'moment', priority: 1 },
  ],
};

export const agreementDetails: DetailView<Agreement> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 1 },
    { path: 'returnReason', kind: 'text', priority: 1 },
    { path: 'endWithdrawalAskedBy', kind: { word: 'amendmentParty' }, priority: 1, hideEmpty: true },
    { path: 'kind', kind: { word: 'agreementKind' }, priority: 1 },
    { path: 'budgetHolder.id', kind: 'id', priority: 1 },
    { path: 'budgetHolder.name', kind: 'text', priority: 1 },
    { path: 'careProvider.id', kind: 'id', priority: 1 },
    { path: 'careProvider.name', kind: 'text', priority: 1 },
    { path: 'providerFormality', kind: { word: 'providerFormality' }, priority: 1 },
    { path: 'laws', kind: 'list', priority: 1 },
    { path: 'parties.kind', kind: { word: 'agreementKind' } },
    { path: 'parties.careProviderId', kind: 'id' },
    { path: 'parties.awardIds', kind: 'list', priority: 1 },
    { path: 'parties.familyRelation', kind: { word: 'familyRelation' }, priority: 1 },
    { path: 'parties.residentialInitiative', kind: 'yes-no', priority: 1, hideEmpty: true },
    { path: 'start', kind: 'date', priority: 1 },
    { path: 'end', kind: 'date', priority: 1 },
    { path: 'unpaidAfter', kind: 'date', priority: 1, hideEmpty: true },
    { path: 'workArrangements.start', kind: 'date' },
    { path: 'workArrangements.end', kind: 'date' },
    { path: 'workArrangements.termKind', kind: { word: 'termKind' }, priority: 1 },
    { path: 'workArrangements.replacesAgreementId', kind: 'id', priority: 1 },
    { path: 'workArrangements.expiryNotice', kind: 'yes-no', priority: 1, hideEmpty: true },
    { path: 'workArrangements.trialPeriodMonths', kind: 'count', priority: 1 },
    { path: 'workArrangements.noticePeriodMonths', kind: 'count', priority: 1 },
    { path: 'workArrangements.waitingDays', kind: 'count', priority: 1, hideEmpty: true },
    { path: 'workArrangements.hoursPattern', kind: { word: 'hoursPattern' }, priority: 1 },
    { path: 'workArrangements.minutesPerWeek', kind: 'hours', priority: 1 },
    { path: 'workArrangements.daysPerWeek', kind: 'count', priority: 1 },
    { path: 'workArrangements.holidayHours', kind: { word: 'holidayHours' }, priority: 1, hideEmpty: true },
    { path: 'workArrangements.monthlyAmountCents', kind: 'money', priority: 1 },
    { path: 'workArrangements.monthlyCareFunction', kind: { word: 'careFunction' }, priority: 1 },
    { path: 'workArrangements.travelCentsPerKm', kind: 'money', priority: 1 },
    { path: 'generalTerms.activities', kind: 'text', priority: 1 },
    { path: 'generalTerms.careDescription', kind: 'text', priority: 1 },
    { path: 'generalTerms.payrollAdministration', kind: 'yes-no', priority: 1 },
    { path: 'generalTerms.payrollTaxCredit', kind: 'yes-no', priority: 1 },
    { path: 'generalTerms.employerCharges', kind: { word: 'employerCharges' }, priority: 1 },
    { path: 'generalTerms.thirdPartyClause', kind: 'yes-no', priority: 1 },
    { path: 'generalTerms.sixWeekClause', kind: 'yes-no', priority: 1 },
    { path: 'generalTerms.otherTerms', kind: 'text', priority: 1 },
    { path: 'generalTerms.identitySeen', kind: 'yes-no', priority: 1, hideEmpty: true },
    { path: 'generalTerms.contractNumber', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'generalTerms.clientNumber', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'generalTerms.signatoryName', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'generalTerms.tariffList', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'generalTerms.signatoryFunction', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'assessment.decision', kind: { word: 'decision' }, priority: 1 },
    { path: 'assessment.reason', kind: 'text', priority: 1 },
    { path: 'assessment.assessedAt', kind: 'moment', priority: 1 },
    { path: 'changedAt', kind: 'moment', priority: 1 },
    { path: 'amendment.version', kind: 'count', priority: 1 },
    { path: 'amendment.from', kind: 'date', priority: 1 },
    { path: 'amendment.status', kind: { word: 'agreementStatus' }, priority: 1 },
    { path: 'amendment.needsAssessment', kind: 'yes-no' },
    {
      path: 'amendment.nextOperations',
      kind: { commands: (operations, id) => nextCommands('agreement', operations, id) },
      priority: 1,
    },
    {
      path: 'nextOperations',
      kind: { commands: (operations, id) => nextCommands('agreement', operations, id) },
      priority: 1,
    },
  ],
  sections: [
    section('workArrangements.rates', rates, ({ workArrangements }) => workArrangements?.rates ?? []),
    section('signatures', signatures, (agreement) => agreement.signatures),
  ],
};

const payFields = [
  { path: 'claimedBackCents', kind: 'money', priority: 1 },
  { path: 'cancelledCents', kind: 'money', priority: 1 },
  { path: 'payableCents', kind: 'money', priority: 1 },
  { path: 'closedMonths', kind: 'list', priority: 1, hideEmpty: true },
] as const;

export const payEffectDetails: DetailView<PayEffect> = {
  fields: [{ path: 'agreementId', kind: 'id', priority: 1 }, ...payFields],
  sections: [],
};

export const agreementEndEffect: DetailView<AgreementEndEffect> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count' },
    { path: 'end', kind: 'date', priority: 1 },
    { path: 'wasEnd', kind: 'date', priority: 1 },
    ...payFields,
  ],
  sections: [],
};
