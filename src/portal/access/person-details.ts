import type { Role } from '../../domain/words.ts';

/** The part of a budget holder that a role sees. Source: leaflets; a provider has no business with the rest. */
export const budgetHolderDetail: Readonly<Record<Role, 'all' | 'number-and-name'>> = {
  'budget-holder': 'all',
  representative: 'all',
  assessor: 'all',
  'care-provider': 'number-and-name',
  'payment-officer': 'number-and-name',
};

/**
 * The part of a care provider that a role sees: contact data only of oneself and of those one has an agreement with.
 */
export const careProviderDetail: Readonly<Record<Role, 'all' | 'all-when-in-touch' | 'payee'>> = {
  'budget-holder': 'all-when-in-touch',
  representative: 'all-when-in-touch',
  assessor: 'all-when-in-touch',
  'care-provider': 'all',
  'payment-officer': 'payee',
};
