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
    INSUFFICIENT_BUDGET: ({ award, found, remaining }) =>
      `Er is niet genoeg budget: deze declaratie kost ${found} uit toekenning ${award}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. De declaratie kan niet voor een deel worden betaald; overleg met de budgethouder of de budgetverstrekker.`,
  },
} satisfies Subject;
