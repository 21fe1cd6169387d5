import type { z } from 'zod';
import type { OperationName } from '../operations.ts';
import * as absences from './absences.ts';
import * as accessLog from './access-log.ts';
import * as agbCodes from './agb-codes.ts';
import * as accounts from './accounts.ts';
import * as agenda from './agenda.ts';
import * as agreementBatches from './agreement-batches.ts';
import * as agreements from './agreements.ts';
import * as amendmentBatches from './amendment-batches.ts';
import * as amendments from './amendments.ts';
import * as awardBatches from './award-batches.ts';
import * as awards from './awards.ts';
import { PageQuery } from './base.ts';
import * as consentBatches from './consent-batches.ts';
import * as declarable from './declarable.ts';
import * as declarations from './declarations.ts';
import * as deliveries from './deliveries.ts';
import * as documents from './documents.ts';
import * as effects from './effects.ts';
import * as messages from './messages.ts';
import * as payments from './payments.ts';
import * as people from './people.ts';
import * as erasure from './erasure.ts';
import * as profile from './profile.ts';
import * as staff from './staff.ts';
import * as recoveries from './recoveries.ts';
import * as rules from './rules.ts';
import * as settlement from './settlement.ts';

export interface OperationSchemas {
  /** Query of a GET, body of anything else. */
  input?: z.ZodType;
  /** The border checks this instead of `input`, when each item is answered by itself. */
  envelope?: z.ZodType;
  /** Absent when there is nothing to answer. */
  output?: z.ZodType;
}

/** The schemas of the input and output of each operation. */
export const schemas = {
  'me.show': { output: people.Me },
  'home.show': { output: messages.Home },
  'agenda.list': { input: agenda.AgendaFilter, output: agenda.AgendaPage },
  'rules.show': { output: rules.RuleList },

  'profile.show': { output: profile.Profile },
  'profile.refresh': { output: profile.Profile },
  'profile.erasure': { output: erasure.Erasure },
  'profile.erase': { output: erasure.Erasure },
  'profile.update': { input: profile.ProfileChange, output: profile.Profile },

  'staff.show': { output: staff.Staff },
  'staff.give': { input: staff.StaffRightsGiven, output: staff.Staff },
  'staff.take': { input: staff.StaffTaken, output: staff.Staff },
  'staff.limitSystems': { input: staff.SystemRights, output: staff.Staff },

  'budgetHolders.list': { input: people.PeopleFilter, output: people.BudgetHolderPage },
  'holderOverviews.list': { input: people.HolderOverviewFilter, output: people.HolderOverviewPage },
  'budgetHolders.show': { output: people.BudgetHolder },
  'budgetHolders.home': { output: messages.Home },
  'budgetHolders.account': { output: accounts.HolderAccount },
  'budgetHolders.settleAccount': { input: accounts.NewHolderAccount, output: accounts.HolderAccount },
  'careProviders.list': { input: people.PeopleFilter, output: people.CareProviderPage },
  'careProviders.show': { output: people.CareProvider },
  'careProviders.create': { input: people.NewCareProvider, output: people.RegisteredCareProvider },
  'careProviders.search': { input: people.CareProviderSearch, output: people.CareProviderMatches },
  'careProviders.update': { input: people.CareProviderChange, output: people.CareProvider },
  'careProviders.refresh': { output: people.ComparedCareProvider },
  'careProviders.accounts': { output: accounts.CareProviderAccounts },
  'careProviders.codes': { output: agbCodes.AgbCodes },
  'careProviders.addCode': { input: agbCodes.AgbCodeChoice, output: agbCodes.AgbCodes },
  'careProviders.removeCode': { input: agbCodes.AgbCodeChoice, output: agbCodes.AgbCodes },
  'careProviders.means': { output: staff.OrganisationMeans },
  'careProviders.chooseMeans': { input: staff.MeansChoice, output: staff.OrganisationMeans },
  'careProviders.settleAccount': { input: accounts.NewAccount, output: accounts.CareProviderAccounts },

  'awards.list': { input: awards.AwardFilter, output: awards.AwardPage },
  'awards.show': { output: awards.Award },
  'awards.create': { input: awards.NewAward, output: awards.Award },
  'awards.batch': {
    input: awardBatches.AwardBatch,
    envelope: awardBatches.AwardEnvelope,
    output: awardBatches.AwardBatchAnswer,
  },
  'awards.preview': {
    input: awardBatches.AwardBatch,
    envelope: awardBatches.AwardEnvelope,
    output: awardBatches.AwardPreviewAnswer,
  },
  'awards.change': { input: awards.AwardChange, output: awards.Award },
  'awards.end': { input: awards.AwardEnd, output: awards.Award },
  'awards.effect': { input: awards.AwardPlan, output: awards.AwardEffect },
  'awards.withdraw': { input: awards.AwardWithdrawal, output: awards.Award },
  'awards.versions': { output: awards.AwardVersions },
  'awards.resolveConflict': { input: awards.ConflictResolution, output: awards.Award },
  'awards.deposits': { output: settlement.Deposits },
  'awards.deposit': { input: settlement.NewDeposit, output: settlement.Deposits },
  'awards.settlement': { output: settlement.Settlement },
  'awards.settle': { output: settlement.Settlement },
  'awards.representatives': { output: awards.AwardRepresentatives },
  'awards.addRepresentative': { input: awards.NewRepresentative, output: awards.AwardRepresentatives },
  'awards.changeRepresentative': { input: awards.RepresentativeChange, output: awards.AwardRepresentatives },
  'awards.removeRepresentative': { input: awards.RepresentativeRemoval, output: awards.AwardRepresentatives },
  'budgets.list': { input: awards.BudgetFilter, output: awards.BudgetPage },
  'budgets.show': { output: awards.Budget },
  'budgets.forecast': { input: awards.ForecastQuestion, output: awards.BudgetForecast },

  'agreements.list': { input: agreements.AgreementFilter, output: agreements.AgreementPage },
  'agreements.show': { output: agreements.Agreement },
  'agreements.text': { input: documents.VersionOfText, output: documents.AgreementText },
  'agreements.document': { input: documents.VersionOfText, output: documents.PdfFile },
  'agreements.compare': { output: amendments.AgreementComparison },
  'agreements.create': { input: agreements.NewAgreement, output: agreements.Agreement },
  'agreements.batch': {
    input: agreementBatches.AgreementBatch,
    envelope: agreementBatches.AgreementEnvelope,
    output: agreementBatches.AgreementBatchAnswer,
  },
  'agreements.preview': {
    input: agreementBatches.AgreementBatch,
    envelope: agreementBatches.AgreementEnvelope,
    output: agreementBatches.AgreementPreviewAnswer,
  },
  'agreements.tariffList': { input: documents.VersionOfText, output: documents.PdfFile },
  'agreements.addTariffList': { input: agreements.TariffListDocument, output: agreements.Agreement },
  'agreements.update': { input: agreements.AgreementChange, output: agreements.Agreement },
  'agreements.check': { output: agreements.CheckReport },
  'agreements.share': { output: agreements.Agreement },
  'agreements.return': { input: agreements.ReturnReason, output: agreements.Agreement },
  'agreements.reopen': { input: agreements.VersionRead, output: agreements.Agreement },
  'agreements.sign': { input: agreements.VersionRead, output: agreements.Agreement },
  'agreements.submit': { input: agreements.VersionRead, output: agreements.Agreement },
  'agreements.assess': { input: agreements.NewAssessment, output: agreements.Agreement },
  'absences.list': { input: absences.AbsenceFilter, output: absences.AbsencePage },
  'absences.show': { output: absences.Absence },
  'absences.report': { input: absences.NewAbsence, output: absences.Absence },
  'absences.change': { input: absences.AbsenceChange, output: absences.Absence },
  'absences.recover': { input: absences.Recovery, output: absences.Absence },
  'absences.reportEffect': { input: absences.NewAbsence, output: effects.PayEffect },
  'absences.changeEffect': { input: absences.AbsenceChange, output: effects.PayEffect },
  'absences.recoverEffect': { input: absences.Recovery, output: effects.PayEffect },
  'agreements.decide': {
    input: agreementBatches.AgreementDecisionBatch,
    output: agreementBatches.AgreementDecisionAnswer,
  },
  'agreements.consents': { output: agreements.Consents },
  'agreements.giveConsent': { input: agreements.NewConsent, output: agreements.Consent },
  'agreements.giveConsents': { input: consentBatches.ConsentBatch, output: consentBatches.ConsentBatchAnswer },
  'agreements.withdrawConsent': { input: agreements.ConsentWithdrawal, output: agreements.Consents },
  'agreements.end': { input: agreements.NewTermination, output: agreements.Agreement },
  'agreements.endEffect': { input: agreements.NewTermination, output: agreements.AgreementEndEffect },
  'agreements.recordEnd': { input: agreements.RecordedTermination, output: agreements.Agreement },
  'agreements.recordEndEffect': { input: agreements.RecordedTermination, output: agreements.AgreementEndEffect },
  'agreements.withdrawRecordedEnd': { input: agreements.RecordedEndWithdrawal, output: agreements.Agreement },
  'agreements.withdrawRecordedEndEffect': { input: agreements.VersionRead, output: agreements.AgreementEndEffect },
  'agreements.recordExpiryNotice': { input: agreements.RecordedExpiryNotice, output: agreements.Agreement },
  'agreements.continue': { input: agreements.Continuation, output: agreements.Agreement },
  'agreements.continueEffect': { input: agreements.VersionRead, output: agreements.AgreementEndEffect },
  'agreements.discard': {},

  'agreements.amend': { input: amendments.NewAmendment, output: amendments.Amendment },
  'amendments.batch': {
    input: amendmentBatches.AmendmentBatch,
    envelope: amendmentBatches.AmendmentEnvelope,
    output: amendmentBatches.AmendmentBatchAnswer,
  },
  'amendments.preview': {
    input: amendmentBatches.AmendmentBatch,
    envelope: amendmentBatches.AmendmentEnvelope,
    output: amendmentBatches.AmendmentPreviewAnswer,
  },
  'amendments.decide': {
    input: amendmentBatches.AmendmentDecisionBatch,
    output: amendmentBatches.AmendmentDecisionAnswer,
  },
  'amendments.list': { input: amendments.AmendmentFilter, output: amendments.AmendmentPage },
  'amendments.show': { output: amendments.Amendment },
  'amendments.update': { input: amendments.AmendmentChange, output: amendments.Amendment },
  'amendments.share': { output: amendments.Amendment },
  'amendments.return': { input: amendments.AmendmentReturn, output: amendments.Amendment },
  'amendments.reopen': { output: amendments.Amendment },
  'amendments.sign': { output: amendments.Amendment },
  'amendments.submit': { output: amendments.Amendment },
  'amendments.assess': { input: amendments.AmendmentAssessment, output: amendments.Amendment },
  'amendments.effect': { output: effects.PayEffect },
  'amendments.discard': {},

  'declarableTerms.list': { input: declarable.DeclarableTermsFilter, output: declarable.DeclarableTermsPage },

  'declarations.list': { input: declarations.DeclarationFilter, output: declarations.DeclarationPage },
  'declarations.show': { output: declarations.Declaration },
  'declarations.create': { input: declarations.DeclarationInputSchema, output: declarations.Declaration },
  'declarations.addInvoice': { input: declarations.InvoiceDocument, output: declarations.Declaration },
  'declarations.invoice': { output: documents.PdfFile },
  'declarations.claim': { input: declarations.ClaimSchema, output: declarations.Declaration },
  'declarations.batch': {
    input: declarations.DeclarationBatch,
    envelope: declarations.DeclarationEnvelope,
    output: declarations.BatchAnswer,
  },
  'declarations.check': {
    input: declarations.DeclarationBatch,
    envelope: declarations.DeclarationEnvelope,
    output: declarations.CheckAnswer,
  },
  'declarations.decide': { input: declarations.DecisionBatch, output: declarations.DecisionAnswer },
  'declarations.withdraw': { output: declarations.Declaration },
  'declarations.credit': { output: declarations.Declaration },

  'declaredMonths.list': { input: declarable.DeclaredMonthFilter, output: declarable.DeclaredMonthPage },

  'payments.list': { input: payments.PaymentFilter, output: payments.PaymentPage },
  'payments.show': { output: payments.Payment },
  'payments.answer': { input: payments.BankDocument, output: payments.BankAnswer },
  'payments.retry': { output: payments.Payment },
  'recoveries.list': { input: recoveries.RecoveryFilter, output: recoveries.RecoveryPage },
  'recoveries.show': { output: recoveries.Recovery },
  'recoveries.close': { input: recoveries.RecoveryClosing, output: recoveries.Recovery },
  'paymentRuns.list': { input: PageQuery, output: payments.PaymentRunPage },
  'paymentRuns.show': { output: payments.PaymentRun },
  'paymentRuns.create': { input: payments.NewPaymentRun, output: payments.PaymentRun },
  'paymentRuns.creditTransfer': { output: payments.CreditTransferFile },
  'payrollOrders.list': { input: PageQuery, output: payments.PayrollOrderPage },
  'payrollOrders.show': { output: payments.PayrollOrder },
  'payrollOrders.answer': { input: payments.PayrollResult, output: payments.PayrollAnswer },
  'payrollLines.list': { input: payments.PayrollLineFilter, output: payments.PayrollLinePage },
  'deliveries.list': { input: deliveries.DeliveryFilter, output: deliveries.DeliveryPage },
  'deliveries.retry': { output: deliveries.Delivery },
  'deliveries.close': { output: deliveries.Delivery },

  'messages.list': { input: messages.MessageFilter, output: messages.MessagePage },
  'messages.show': { output: messages.Message },
  'messages.read': { output: messages.Message },
  'messages.document': { output: documents.PdfFile },
  'events.list': { input: messages.EventFilter, output: messages.EventPage },
  'history.list': { input: PageQuery, output: messages.HistoryPage },
  'accessLog.list': { input: accessLog.AccessLogFilter, output: accessLog.AccessEntryPage },
} as const satisfies Record<OperationName, OperationSchemas>;
