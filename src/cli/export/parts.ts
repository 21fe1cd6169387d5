import type { OperationName, operations } from '../../contract/operations.ts';

/** The operations that read. */
export type Reading = {
  [Name in OperationName]: (typeof operations)[Name]['method'] extends 'GET' ? Name : never;
}[OperationName];

/**
 * How an operation goes into an export: `one` answer; a `list`; a list that only tells the `numbers` of records which
 * another shows in full; once for `each` record of its kind, or for each `version` of one; as a `file` beside the data.
 * What is `told-elsewhere` adds nothing to the rest, and what is `of-an-office` is of no person.
 */
export type Part = 'one' | 'list' | 'numbers' | 'each' | 'version' | 'file' | 'told-elsewhere' | 'of-an-office';

/** Every operation that reads has its place, so that an export lacks nothing the day that there is one more. */
export const parts: Readonly<Record<Reading, Part>> = {
  'me.show': 'one',
  'profile.show': 'one',
  'staff.show': 'told-elsewhere',
  'home.show': 'told-elsewhere',
  'agenda.list': 'told-elsewhere',
  'rules.show': 'told-elsewhere',
  'profile.erasure': 'told-elsewhere',
  'budgetHolders.list': 'numbers',
  'budgetHolders.show': 'each',
  'budgetHolders.home': 'told-elsewhere',
  'budgetHolders.account': 'each',
  'holderOverviews.list': 'told-elsewhere',
  'careProviders.list': 'numbers',
  'careProviders.show': 'each',
  'careProviders.accounts': 'each',
  'careProviders.codes': 'each',
  'careProviders.means': 'each',
  'awards.list': 'numbers',
  'awards.show': 'each',
  'awards.versions': 'each',
  'awards.deposits': 'each',
  'awards.settlement': 'each',
  'awards.representatives': 'each',
  'budgets.list': 'told-elsewhere',
  'budgets.show': 'each',
  'budgets.forecast': 'told-elsewhere',
  'agreements.list': 'numbers',
  'agreements.show': 'each',
  'agreements.text': 'told-elsewhere',
  'agreements.document': 'file',
  'agreements.tariffList': 'file',
  'agreements.compare': 'told-elsewhere',
  'agreements.consents': 'each',
  'amendments.list': 'told-elsewhere',
  'amendments.show': 'version',
  'declarableTerms.list': 'told-elsewhere',
  'absences.list': 'numbers',
  'absences.show': 'each',
  'declarations.list': 'numbers',
  'declarations.show': 'each',
  'declarations.invoice': 'file',
  'declaredMonths.list': 'told-elsewhere',
  'payments.list': 'numbers',
  'payments.show': 'each',
  'recoveries.list': 'numbers',
  'recoveries.show': 'each',
  'messages.list': 'numbers',
  'messages.show': 'each',
  'messages.document': 'file',
  'events.list': 'told-elsewhere',
  'history.list': 'each',
  'accessLog.list': 'list',
  'paymentRuns.list': 'of-an-office',
  'paymentRuns.show': 'of-an-office',
  'paymentRuns.creditTransfer': 'of-an-office',
  'payrollOrders.list': 'of-an-office',
  'payrollOrders.show': 'of-an-office',
  'payrollLines.list': 'of-an-office',
  'deliveries.list': 'of-an-office',
};
