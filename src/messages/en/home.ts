import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'greeting',
    budgetHolderCount: 'number of budget holders',
    careProviderKind: 'kind of care provider',
    declarationsWaiting: 'declarations that wait for you',
    agreementsWaiting: 'agreements that wait for you',
    paymentsWaiting: 'payments that wait',
    isStopped: 'declarations stopped',
    isShort: 'budget runs short',
    firstToEnd: 'first agreement that ends',
    tasks: 'tasks',
  },
  operations: {
    'budgetHolders.home': 'see the start page of a budget holder',
    'holderOverviews.list': 'see the overview by budget holder',
    'home.show': 'see the start page',
  },
} satisfies Subject;
