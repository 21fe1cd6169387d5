import type { z } from 'zod';
import type { PathParameters } from './operation.ts';
import type { operations, OperationName } from './operations.ts';
import type { schemas } from './schemas/schemas.ts';

type Schemas<Name extends OperationName> = (typeof schemas)[Name];

/** The input of an operation: the query of a GET, the body of anything else; undefined when there is neither. */
export type Input<Name extends OperationName> =
  Schemas<Name> extends { input: infer Schema extends z.ZodType } ? z.input<Schema> : undefined;
/** The input of an operation after validation, with defaults filled in. */
export type ParsedInput<Name extends OperationName> =
  Schemas<Name> extends {
    envelope: infer Schema extends z.ZodType;
  }
    ? z.output<Schema>
    : Schemas<Name> extends { input: infer Schema extends z.ZodType }
      ? z.output<Schema>
      : undefined;
/** The answer of the portal. */
export type Output<Name extends OperationName> =
  Schemas<Name> extends { output: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;
/** Names in the path, with the record numbers that stand there. */
export type Params<Name extends OperationName> = {
  [Key in PathParameters<(typeof operations)[Name]['path']>[number]]: string;
};

/** The operations that answer a page with a cursor. */
export type PagedOperation = {
  [Name in OperationName]: (typeof operations)[Name] extends { paged: true } ? Name : never;
}[OperationName];
/** One item of a list. */
export type Item<Name extends PagedOperation> = Output<Name> extends { items: (infer One)[] } ? One : never;

/** The caller and the role that they have. */
export type Me = Output<'me.show'>;
/** How a person is reached and in which language, and what registers say of them. */
export type Profile = Output<'profile.show'>;
/** What of the caller is removed on request, and what is kept by law. */
export type Erasure = Output<'profile.erasure'>;
/** The things that wait for the caller: tasks, and the newest messages. */
export type Home = Output<'home.show'>;
/** An amount, term or limit that the portal judges by. */
export type Rule = Output<'rules.show'>['items'][number];
/** Budgethouder. A care provider sees number and name only; a BSN is masked. */
export type BudgetHolder = Output<'budgetHolders.show'>;
/** Zorgverlener: a person, a self-employed person or an organisation. BSN and IBAN are masked. */
export type CareProvider = Output<'careProviders.show'>;
/** A care provider to register. A person gives a BSN, others an AGB code or KVK number. */
export type NewCareProvider = Input<'careProviders.create'>;
/** Toekenningsbeschikking: a budget in euro cents for a holder, a law and a period. */
export type Award = Output<'awards.show'>;
/** An award to enter, with exactly one of `budgetHolderId` and `budgetHolder`; the amount is in euro cents. */
export type NewAward = Input<'awards.create'>;
/** The whole new situation of an award, from a day on. */
export type AwardChange = Input<'awards.change'>;
/** One of a change, an end and a withdrawal of an award, to see what it would do. */
export type AwardPlan = Input<'awards.effect'>;
/** What a change of an award would do: what stays payable, what becomes a conflict, and who is told. */
export type AwardEffect = Output<'awards.effect'>;
/** What becomes of months that pay by themselves, in euro cents. */
export type PayCents = Pick<PayEffect, 'claimedBackCents' | 'cancelledCents' | 'payableCents'>;
/** What an end of an agreement, or taking it back, would claim back, leave unpaid or pay after all, in euro cents. */
export type AgreementEndEffect = Output<'agreements.endEffect'>;
/** What an act on an agreement would claim back, leave unpaid or pay after all, in euro cents. */
export type PayEffect = Output<'amendments.effect'>;
/** The last day of an award, and why it ends. */
export type AwardEnd = Input<'awards.end'>;
/** Every situation that an award had or will have, and its newest spending conflict. */
export type AwardVersions = Output<'awards.versions'>;
/** The account of the holder's own, to which amounts without a care provider go. */
export type HolderAccount = Output<'budgetHolders.account'>;
/** Money of a holder's own that was received for an award, or what of it was paid back. */
export type NewDeposit = Input<'awards.deposit'>;
/** What a holder paid in beside an award (vrijwillige stortingen), and what is left of it. */
export type Deposits = Output<'awards.deposits'>;
/** How an award was settled after its year (vaststelling), or how it would be now. */
export type Settlement = Output<'awards.settlement'>;
/** The people of the organisation that the caller works for, with their rights (medewerkers). */
export type Staff = Output<'staff.show'>;
/** The AGB codes of a care provider. */
export type AgbCodes = Output<'careProviders.codes'>;
/** By what a care organisation comes in. */
export type OrganisationMeans = Output<'careProviders.means'>;
/** Somebody who works for the organisation, with the rights that it gave them. */
export type StaffMember = Staff['items'][number];
/** Somebody to act for a holder on one award, with the BSN in full. */
export type NewRepresentative = Input<'awards.addRepresentative'>;
/** Somebody who may act for the holder on an award, who named them and since when. */
export type AwardRepresentative = Output<'awards.representatives'>['items'][number];
/** The amounts of one award that are paid, scheduled and left, in euro cents. */
export type Budget = Output<'budgets.show'>;
/** Budget of one award month by month to its end, in euro cents; what rests on hours or on an average is an estimate. */
export type BudgetForecast = Output<'budgets.forecast'>;
/** Zorgovereenkomst with its terms, signatures and assessment. Money is in euro cents, time in minutes. */
export type Agreement = Output<'agreements.show'>;
/** An agreement as a list has it, without its terms. */
export type AgreementSummary = Item<'agreements.list'>;
/** An agreement beside the text before, or the agreement that the same two had before. */
export type AgreementComparison = Output<'agreements.compare'>;
/** An approval or rejection of one agreement of a batch. */
export type AgreementDecision = Input<'agreements.decide'>['decisions'][number];
/** The outcome of one of them; a refused one has `issues`. */
export type AgreementDecisionResult = Output<'agreements.decide'>['results'][number];
/** Whole steps of a draft; a step that is absent stays as it is. */
export type AgreementChange = Input<'agreements.update'>;
/** Wijziging: the next version of an agreement, with what changes by it. */
export type Amendment = Output<'amendments.show'>;
/** An amendment as a list has it, without its terms. */
export type AmendmentSummary = Item<'amendments.list'>;
/** The first day of new terms, and whole steps or only the fields that change. */
export type NewAmendment = Input<'agreements.amend'>;
/** An award of a batch. */
export type AwardInput = Input<'awards.batch'>['awards'][number];
/** The answer about one award of a batch. */
export type AwardResult = Output<'awards.batch'>['results'][number];
/** The same of a dry run. */
export type AwardPreview = Output<'awards.preview'>['results'][number];
/** One amendment of a batch: the agreement, the first day of new terms, and what changes, if only by a percentage. */
export type AmendmentInput = Input<'amendments.batch'>['amendments'][number];
/** The outcome of one amendment of a batch; a refused one has `issues`. */
export type AmendmentResult = Output<'amendments.batch'>['results'][number];
/** The outcome that one amendment of a batch would have, and its cost by award in euro cents; nothing is stored. */
export type AmendmentPreview = Output<'amendments.preview'>['results'][number];
/** A signature, a sending in or an assessment of one amendment of a batch. */
export type AmendmentDecision = Input<'amendments.decide'>['decisions'][number];
/** The outcome of one of them; a refused one has `issues`. */
export type AmendmentDecisionResult = Output<'amendments.decide'>['results'][number];
/** The care that may be declared on one agreement, without names. Rates are in euro cents. */
export type DeclarableTerms = Item<'declarableTerms.list'>;
/** Toestemming of an office: what it lets through for one agreement, and in which period. Time is in minutes. */
export type Consent = Output<'agreements.consents'>['items'][number];
/** One draft of a batch: a reference, and any steps that are already known. */
export type AgreementInput = Input<'agreements.batch'>['agreements'][number];
/** The outcome of one draft of a batch; a refused one has `issues`. */
export type AgreementResult = Output<'agreements.batch'>['results'][number];
/** The outcome that one draft of a batch would have; nothing is stored. */
export type AgreementPreview = Output<'agreements.preview'>['results'][number];
/** The whole text of an agreement as it is signed: sections in the order in which they are read. */
export type AgreementText = Output<'agreements.text'>;
/** What needs attention of one budget holder: what waits, whether the budget runs short, which agreement ends first. */
export type HolderOverview = Output<'holderOverviews.list'>['items'][number];
/** A day on which something is due, is paid or ends. */
export type AgendaEntry = Item<'agenda.list'>;
/** Melding of sickness or leave, with what is worked and paid by day. A cause is never in it. */
export type Absence = Output<'absences.show'>;
/** Declaratie with its lines. Money is in euro cents, time in minutes, distance in metres. */
export type Declaration = Output<'declarations.show'>;
/** A declaration as a list has it, without its lines. */
export type DeclarationSummary = Item<'declarations.list'>;
/** The outcome of one declaration of a batch; a refused one has `issues`. */
export type DeclarationResult = Output<'declarations.batch'>['results'][number];
/** The outcome that one declaration of a batch would have, and its cost in euro cents; nothing is stored. */
export type DeclarationPreview = Output<'declarations.check'>['results'][number];
/**
 * A month that was declared, with the facts that a later declaration is held to. Time is in minutes, money in euro
 * cents.
 */
export type DeclaredMonth = Item<'declaredMonths.list'>;
/** The approval or rejection of one declaration of a care provider; a rejection has a reason. */
export type Decision = Input<'declarations.decide'>['decisions'][number];
/** The outcome of one decision; a refused one has `issues`. */
export type DecisionResult = Output<'declarations.decide'>['results'][number];
/** Uitbetaling: what goes to a care provider for one declaration, in euro cents. The IBAN is masked. */
export type Payment = Output<'payments.show'>;
/** Vordering: what is to come back from a care provider after a correction, in euro cents. */
export type Recovery = Output<'recoveries.show'>;
/** What a bank says of transfers, for each of them. */
export type BankAnswer = Output<'payments.answer'>;
/** Betaalrun: the payments of one day, in euro cents. */
export type PaymentRun = Output<'paymentRuns.show'>;
/** Loonopdracht: what waits for payroll in one month, with its totals in euro cents. */
export type PayrollOrder = Output<'payrollOrders.show'>;
/** One payment in a payroll order, with the names and BSN that payroll needs. */
export type PayrollLine = Item<'payrollLines.list'>;
/** Aanlevering: what is handed to a system outside the portal, and whether it got there. */
export type Delivery = Item<'deliveries.list'>;
/** What was taken of the result of a payroll order. */
export type PayrollAnswer = Output<'payrollOrders.answer'>;
/** Bericht: a message of the portal to a person, in the language of the call. */
export type Message = Output<'messages.show'>;
/** Something that happened, without personal data. */
export type PortalEvent = Item<'events.list'>;
/** What happened to a record: who did what, when and as whom. */
export type HistoryEntry = Item<'history.list'>;
/** Who saw or changed data of a budget holder, as what and on what authority. */
export type AccessEntry = Item<'accessLog.list'>;
