import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'begroeting',
    budgetHolderCount: 'aantal budgethouders',
    careProviderKind: 'soort zorgverlener',
    declarationsWaiting: 'declaraties die op u wachten',
    agreementsWaiting: 'overeenkomsten die op u wachten',
    paymentsWaiting: 'uitbetalingen die wachten',
    isStopped: 'declaraties stilgezet',
    isShort: 'budget raakt op',
    firstToEnd: 'eerste overeenkomst die eindigt',
    tasks: 'taken',
  },
  operations: {
    'budgetHolders.home': 'startpagina van een budgethouder bekijken',
    'holderOverviews.list': 'overzicht per budgethouder bekijken',
    'home.show': 'startpagina bekijken',
  },
} satisfies Subject;
