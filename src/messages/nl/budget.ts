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
    new: 'nieuwe zorgovereenkomst',
    isNew: 'nieuw',
    raise: 'verhoging',
    hours: 'uren per week',
    addedCents: 'erbij of eraf',
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
    openAbsenceCount: 'afwezig zonder einddatum',
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
    DEPOSIT_EXCEEDED: ({ award, found, remaining }) =>
      `Van deze declaratie is ${found} voor rekening van de vrijwillige stortingen bij toekenning ${award}, omdat het tarief boven het maximum ligt${remaining === undefined ? '' : `; daarvan is nog ${remaining} over`}. Laat de budgethouder een bedrag bijstorten en dien de declaratie daarna in.`,
    DEPOSIT_TWICE: ({ award, found, date }) =>
      `Bij toekenning ${award} is een storting of terugbetaling van ${found} op ${date} met hetzelfde kenmerk al vastgelegd. Bekijk ze met \`pgb award deposits ${award}\`. Is dit een andere, leg haar dan vast met --again of geef haar eigen kenmerk met --reference.`,
    DEPOSIT_FUNCTION_NOT_TIED: ({ award, careFunction }) =>
      `Toekenning ${award} heeft geen eigen bedrag voor ${careFunction}, dus een storting kan niet alleen daarvoor zijn. Kies een zorgfunctie waarvoor de toekenning een bedrag heeft, of laat --care-function weg.`,
    DEPOSIT_TOO_SMALL: ({ found, expected }) =>
      `Er kan hooguit ${expected} van de vrijwillige stortingen terug, en niet ${found}: de rest is besteed of ingepland. Kies een lager bedrag.`,
    YEAR_CLOSED: ({ found, expected }) =>
      `Over dit jaar kon tot en met ${expected} worden gedeclareerd; vandaag is het ${found}. Overleg met de budgetverstrekker.`,
    AWARD_SETTLED: ({ award }) =>
      `Toekenning ${award} is vastgesteld: er kan niets meer op worden gedeclareerd en er verandert niets meer aan. Overleg met de budgetverstrekker.`,
    SETTLEMENT_TOO_EARLY: ({ expected }) =>
      `Deze toekenning kan worden vastgesteld vanaf ${expected}, als er niets meer over kan worden gedeclareerd. Probeer het dan opnieuw.`,
    SETTLEMENT_WAITS: ({ found }) =>
      `Van deze toekenning is nog ${found} ingepland en niet uitbetaald. Stel de toekenning vast als dat is betaald.`,
    INSUFFICIENT_BUDGET: ({ award, found, remaining }) =>
      `Er is niet genoeg budget: deze declaratie kost ${found} uit toekenning ${award}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. De declaratie kan niet voor een deel worden betaald; overleg met de budgethouder of de budgetverstrekker.`,
    FUNCTION_BUDGET_EXCEEDED: ({ award, careFunction, found, remaining }) =>
      `Toekenning ${award} heeft een eigen bedrag voor ${careFunction}, en dat is niet genoeg: deze declaratie kost daarvan ${found}${remaining === undefined ? '' : ` en er is nog ${remaining} over`}. Geld van een andere zorgfunctie kan er niet voor worden gebruikt; overleg met de budgethouder of de budgetverstrekker.`,
  },
} satisfies Subject;
