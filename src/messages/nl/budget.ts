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
    raise: 'verhoging',
    hours: 'uren per week',
    promisedCents: 'toegezegd',
    leftCents: 'over aan het eind',
    accountabilityFreeCents: 'verantwoordingsvrij bedrag',
    runsOutOn: 'op vanaf',
    months: 'maanden',
    basis: 'berekend met',
    isEstimate: 'schatting',
    chargesCents: 'werkgeverslasten',
    functions: 'per zorgfunctie',
    undividedCents: 'niet aan een zorgfunctie toe te wijzen',
  },
  words: {
    forecastBasis: {
      'monthly-amount': 'vast maandbedrag',
      'agreed-hours': 'afgesproken uren',
      average: 'gemiddelde van eerdere declaraties',
      unknown: 'nog niets gedeclareerd',
    },
  },
  operations: {
    'budgets.list': 'budgetten bekijken',
    'budgets.forecast': 'vooruitblik op een budget bekijken',
    'budgets.show': 'budget bekijken',
  },
  issues: {
    DECLARATION_STOP: ({ award, remaining }) =>
      `Op toekenning ${award} is een declaratiestop: de toekenning is gewijzigd en past niet meer bij wat er is besteed${remaining === undefined ? '' : `; er is nog ${remaining} over`}. De budgetverstrekker beoordeelt dit. Wacht op het bericht dat de stop voorbij is en dien dan opnieuw in.`,
    INSUFFICIENT_BUDGET: ({ award, found, remaining }) =>
      `Er is niet genoeg budget: deze declaratie kost ${found} uit toekenning ${award}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. De declaratie kan niet voor een deel worden betaald; overleg met de budgethouder of de budgetverstrekker.`,
    FUNCTION_BUDGET_EXCEEDED: ({ award, careFunction, found, remaining }) =>
      `Toekenning ${award} heeft een eigen bedrag voor ${careFunction}, en dat is niet genoeg: deze declaratie kost daarvan ${found}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. Geld van een andere zorgfunctie kan er niet voor worden gebruikt; overleg met de budgethouder of de budgetverstrekker.`,
  },
} satisfies Subject;
