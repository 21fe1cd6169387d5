import type { OperationFacts } from '../operation.ts';
import { everyone, holders, parties, paymentOffice } from './callers.ts';

/** Budget holders and care providers. */
export const people = {
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

  'budgetHolders.home': {
    method: 'GET',
    path: '/budget-holders/{budgetHolderId}/home',
    summary: 'What waits for the caller about one budget holder',
    roles: everyone,
  },

  'holderOverviews.list': {
    method: 'GET',
    path: '/holder-overviews',
    summary: 'What needs attention for each budget holder of the caller, the most urgent first',
    input: true,
    roles: parties,
    paged: true,
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
    asksRegisters: true,
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
  'careProviders.refresh': {
    method: 'POST',
    path: '/care-providers/{careProviderId}/_refresh',
    summary: 'Compare a care provider with the registers, and take over what they say',
    roles: paymentOffice,
    asksRegisters: true,
  },
  'budgetHolders.account': {
    method: 'GET',
    path: '/budget-holders/{budgetHolderId}/account',
    summary: 'The account of the holder, for what is paid to no care provider',
    roles: holders,
  },
  'budgetHolders.settleAccount': {
    method: 'POST',
    path: '/budget-holders/{budgetHolderId}/account',
    summary: 'Settle the account of the holder, for what is paid to no care provider',
    input: true,
    roles: holders,
    power: 'money',
    errors: ['rules-violated', 'sign-in-too-old'],
    freshSignIn: holders,
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
    freshSignIn: ['care-provider', ...paymentOffice],
  },
} as const satisfies Record<string, OperationFacts>;
