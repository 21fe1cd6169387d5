import type { Subject } from '../shape/subject.ts';

/** Budget. */
export const budget = {
  fields: {
    totalCents: 'totaal',
    paidCents: 'uitbetaald',
    scheduledCents: 'ingepland',
    remainingCents: 'resterend',
    awaitingHolderCents: 'ter beoordeling',
    costCents: 'kosten voor het budget',
  },
  operations: {
    'budgets.list': 'budgetten bekijken',
    'budgets.show': 'budget bekijken',
  },
  issues: {
    DECLARATION_STOP: ({ award, remaining }) =>
      `Op toekenning ${award} is een declaratiestop: de toekenning is gewijzigd en past niet meer bij wat er is besteed${remaining === undefined ? '' : `; er is nog ${remaining} over`}. De budgetverstrekker beoordeelt dit. Wacht op het bericht dat de stop voorbij is en dien dan opnieuw in.`,
    INSUFFICIENT_BUDGET: ({ award, found, remaining }) =>
      `Er is niet genoeg budget: deze declaratie kost ${found} uit toekenning ${award}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. De declaratie kan niet voor een deel worden betaald; overleg met de budgethouder of de budgetverstrekker.`,
  },
} satisfies Subject;
