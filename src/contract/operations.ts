import { roles, type Role } from '../domain/words.ts';
import { batchBodyLimit, declarationBodyLimit } from './limits.ts';
import type { OperationFacts } from './operation.ts';

const everyone = roles;
const holders = ['budget-holder', 'representative'] as const satisfies Role[];
const parties = [...holders, 'care-provider'] as const satisfies Role[];
const office = ['assessor'] as const satisfies Role[];
const paymentOffice = ['payment-officer'] as const satisfies Role[];

/**
 * Every operation of the API stands here, and only here. The name before the dot is the resource, the name after it the
 * verb: `declarations.list` is `client.declarations.list()` in the SDK.
 */
export const operations = {
  'me.show': { method: 'GET', path: '/me', summary: 'Who is calling, and as what', roles: everyone },
  'home.show': { method: 'GET', path: '/home', summary: 'What waits for the caller', roles: everyone },

  'budgetHolders.list': {
    method: 'GET',
    path: '/budget-holders',
    summary: 'Budget holders that the caller has to do with',
    input: true,
    roles: everyone,
    paged: true,
  },
  'budgetHolders.show': {
    method: 'GET',
    path: '/budget-holders/{budgetHolderId}',
    summary: 'One budget holder',
    roles: everyone,
  },

  'careProviders.list': {
    method: 'GET',
    path: '/care-providers',
    summary: 'Care providers that the caller has to do with',
    input: true,
    roles: everyone,
    paged: true,
  },
  'careProviders.show': {
    method: 'GET',
    path: '/care-providers/{careProviderId}',
    summary: 'One care provider',
    roles: everyone,
  },
  'careProviders.create': {
    method: 'POST',
    path: '/care-providers',
    summary:
      'Register a care provider; one that is known already is returned, with issues where it is known differently',
    input: true,
    roles: holders,
    errors: ['rules-violated'],
    status: 201,
  },
  'careProviders.search': {
    method: 'POST',
    path: '/care-providers/_search',
    summary: 'Find a care provider by BSN, AGB code or KVK number',
    input: true,
    roles: [...holders, 'assessor', 'payment-officer'],
    readOnly: true,
  },
  'careProviders.update': {
    method: 'PATCH',
    path: '/care-providers/{careProviderId}',
    summary: 'Change a care provider: their own contact data, or what the payment office has from a register',
    input: true,
    roles: ['care-provider', ...paymentOffice],
    errors: ['rules-violated'],
  },
  'careProviders.accounts': {
    method: 'GET',
    path: '/care-providers/{careProviderId}/accounts',
    summary: 'The accounts that money for a care provider goes to, now or later, and those that holders proposed',
    roles: ['care-provider', ...paymentOffice],
  },
  'careProviders.settleAccount': {
    method: 'POST',
    path: '/care-providers/{careProviderId}/accounts',
    summary: 'Settle the account that all money for a care provider goes to, after a waiting time',
    input: true,
    roles: ['care-provider', ...paymentOffice],
    errors: ['rules-violated', 'sign-in-too-old'],
    status: 201,
    freshSignIn: true,
  },

  'awards.list': {
    method: 'GET',
    path: '/awards',
    summary: 'Awards',
    input: true,
    roles: [...holders, 'assessor'],
    paged: true,
  },
  'awards.show': { method: 'GET', path: '/awards/{awardId}', summary: 'One award', roles: [...holders, 'assessor'] },
  'awards.create': {
    method: 'POST',
    path: '/awards',
    summary: 'Enter an award; from then on the holder can sign in',
    input: true,
    roles: office,
    errors: ['rules-violated'],
    status: 201,
  },
  'awards.withdraw': {
    method: 'POST',
    path: '/awards/{awardId}/_withdraw',
    summary: 'Withdraw an award',
    input: true,
    roles: office,
    errors: ['status-conflict'],
  },

  'budgets.list': {
    method: 'GET',
    path: '/budgets',
    summary: 'Budgets: total, paid, scheduled and remaining, one for each award',
    input: true,
    roles: [...holders, 'assessor'],
    paged: true,
  },
  'budgets.show': {
    method: 'GET',
    path: '/budgets/{awardId}',
    summary: 'The budget of one award',
    roles: [...holders, 'assessor'],
  },

  'agreements.list': {
    method: 'GET',
    path: '/agreements',
    summary: 'Agreements',
    input: true,
    roles: [...parties, 'assessor'],
    paged: true,
  },
  'agreements.show': {
    method: 'GET',
    path: '/agreements/{agreementId}',
    summary: 'One agreement with its terms, signatures and assessment',
    roles: [...parties, 'assessor'],
  },
  'agreements.create': {
    method: 'POST',
    path: '/agreements',
    summary: 'Begin a draft',
    input: true,
    roles: holders,
    status: 201,
  },
  'agreements.batch': {
    method: 'POST',
    path: '/agreements/_batch',
    summary: 'Begin many drafts at once, each answered by itself',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: holders,
  },
  'agreements.preview': {
    method: 'POST',
    path: '/agreements/_check',
    summary: 'What _batch would answer; nothing is stored',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: holders,
    readOnly: true,
  },
  'agreements.update': {
    method: 'PATCH',
    path: '/agreements/{agreementId}',
    summary: 'Save steps of a draft',
    input: true,
    roles: holders,
    errors: ['status-conflict'],
  },
  'agreements.check': {
    method: 'POST',
    path: '/agreements/{agreementId}/_check',
    summary: 'What is still wrong or missing before it can be shared',
    roles: holders,
    readOnly: true,
  },
  'agreements.share': {
    method: 'POST',
    path: '/agreements/{agreementId}/_share',
    summary: 'Share the draft with the care provider',
    roles: holders,
    errors: ['rules-violated', 'status-conflict'],
  },
  'agreements.return': {
    method: 'POST',
    path: '/agreements/{agreementId}/_return',
    summary: 'Send a shared agreement back with a reason',
    input: true,
    roles: ['care-provider'],
    errors: ['status-conflict', 'version-conflict'],
  },
  'agreements.reopen': {
    method: 'POST',
    path: '/agreements/{agreementId}/_reopen',
    summary: 'Take a shared or signed agreement back to change it; signatures are void',
    input: true,
    roles: holders,
    errors: ['status-conflict', 'version-conflict'],
  },
  'agreements.sign': {
    method: 'POST',
    path: '/agreements/{agreementId}/signatures',
    summary: 'Sign: the care provider first, the budget holder last',
    input: true,
    roles: parties,
    errors: ['rules-violated', 'status-conflict', 'version-conflict'],
    status: 201,
  },
  'agreements.submit': {
    method: 'POST',
    path: '/agreements/{agreementId}/_submit',
    summary: 'Send the signed agreement to the budget provider',
    input: true,
    roles: holders,
    errors: ['rules-violated', 'status-conflict', 'version-conflict'],
  },
  'agreements.assess': {
    method: 'POST',
    path: '/agreements/{agreementId}/assessments',
    summary: 'Approve or reject',
    input: true,
    roles: office,
    errors: ['rules-violated', 'status-conflict', 'version-conflict'],
    status: 201,
  },
  'agreements.end': {
    method: 'POST',
    path: '/agreements/{agreementId}/terminations',
    summary: 'End an approved agreement on a date',
    input: true,
    roles: holders,
    errors: ['rules-violated', 'status-conflict', 'version-conflict'],
    status: 201,
  },
  'agreements.discard': {
    method: 'DELETE',
    path: '/agreements/{agreementId}',
    summary: 'Throw a draft away',
    roles: holders,
    errors: ['status-conflict'],
    status: 204,
  },

  'declarableTerms.list': {
    method: 'GET',
    path: '/declarable-terms',
    summary: 'What care may be declared: terms of the agreements that were approved',
    input: true,
    roles: parties,
    paged: true,
  },

  'declarations.list': {
    method: 'GET',
    path: '/declarations',
    summary: 'Declarations',
    input: true,
    roles: [...parties, 'payment-officer'],
    paged: true,
  },
  'declarations.show': {
    method: 'GET',
    path: '/declarations/{declarationId}',
    summary: 'One declaration with its lines',
    roles: [...parties, 'payment-officer'],
  },
  'declarations.create': {
    method: 'POST',
    path: '/declarations',
    summary: 'Declare delivered care; a care provider’s declaration waits for the holder',
    input: true,
    bodyLimit: declarationBodyLimit,
    roles: parties,
    errors: ['rules-violated'],
    status: 201,
  },
  'declarations.batch': {
    method: 'POST',
    path: '/declarations/_batch',
    summary: 'Declare much delivered care at once, each declaration answered by itself',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: parties,
  },
  'declarations.check': {
    method: 'POST',
    path: '/declarations/_check',
    summary: 'What _batch would answer; nothing is stored',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: parties,
    readOnly: true,
  },
  'declarations.decide': {
    method: 'POST',
    path: '/declarations/_decide',
    summary: 'Approve or reject declarations of care providers',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: holders,
  },
  'declarations.withdraw': {
    method: 'POST',
    path: '/declarations/{declarationId}/_withdraw',
    summary: 'Withdraw a declaration that is not scheduled yet',
    roles: parties,
    errors: ['status-conflict'],
  },

  'declaredMonths.list': {
    method: 'GET',
    path: '/declared-months',
    summary: 'What was declared before, as far as a later declaration is held to it',
    input: true,
    roles: parties,
    paged: true,
  },

  'payments.list': {
    method: 'GET',
    path: '/payments',
    summary: 'Payments, scheduled and paid',
    input: true,
    roles: [...parties, 'payment-officer'],
    paged: true,
  },
  'payments.show': {
    method: 'GET',
    path: '/payments/{paymentId}',
    summary: 'One payment',
    roles: [...parties, 'payment-officer'],
  },

  'paymentRuns.list': {
    method: 'GET',
    path: '/payment-runs',
    summary: 'Payment runs',
    input: true,
    roles: paymentOffice,
    paged: true,
  },
  'paymentRuns.show': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}',
    summary: 'One payment run',
    roles: paymentOffice,
  },
  'paymentRuns.create': {
    method: 'POST',
    path: '/payment-runs',
    summary: 'Run the payments of a day; a second time pays nobody twice',
    input: true,
    roles: paymentOffice,
    status: 201,
  },
  'paymentRuns.creditTransfer': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}/credit-transfer',
    summary: 'The SEPA credit transfer file of a run',
    roles: paymentOffice,
    media: 'application/xml',
  },

  'messages.list': { method: 'GET', path: '/messages', summary: 'Messages', input: true, roles: everyone, paged: true },
  'messages.show': { method: 'GET', path: '/messages/{messageId}', summary: 'One message', roles: everyone },
  'messages.read': {
    method: 'POST',
    path: '/messages/{messageId}/_read',
    summary: 'Mark a message as read',
    roles: everyone,
  },

  'events.list': {
    method: 'GET',
    path: '/events',
    summary: 'What happened, in order; give the last id as `after` to go on',
    input: true,
    roles: everyone,
    paged: true,
  },
} as const satisfies Record<string, OperationFacts>;

/** Name of an operation: resource, dot, verb. */
export type OperationName = keyof typeof operations;
/** The names of all operations, in the order of the contract. */
export const operationNames = Object.keys(operations) as OperationName[];
