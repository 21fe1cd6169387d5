import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, some, term } from './phrases.ts';

/** Toekenningsbeschikking. */
export const award = {
  fields: {
    awards: 'toekenningen',
    budgetProvider: 'budgetverstrekker',
    declarationStop: 'declaratiestop',
    change: 'wijziging',
    withdraw: 'intrekking',
    wasCents: 'bedrag van nu',
    agreementIds: 'zorgovereenkomsten van wie bericht krijgt',
    overspentCents: 'boven het budget',
    afterEndCents: 'na de einddatum',
    kinds: 'wijziging',
    cause: 'oorzaak',
    lastDay: 'laatste dag',
    enteredAt: 'ingevoerd op',
    conflict: 'bestedingsconflict',
    openedAt: 'ontstaan op',
    resolvedAt: 'opgelost op',
    resolution: 'oplossing',
    functionsFrom: 'zorgfuncties per dag',
    functionBudgets: 'bedragen per zorgfunctie',
    takeOverRepresentatives: 'vertegenwoordigers overnemen',
    functionOverspentCents: 'boven het bedrag van een zorgfunctie',
    validOn: 'geldig op',
    period: 'periode',
    awardId: 'toekenning',
    law: 'wet',
    awardIds: 'toekenningen',
    receivedOn: 'ontvangen op',
    repaid: 'terugbetaald',
    depositedCents: 'vrijwillige stortingen',
    compensatedCents: 'compensatie voor ziekte',
    depositLeftCents: 'over van de stortingen',
    again: 'het is een andere storting',
    depositCents: 'deel uit een storting',
    settledAt: 'vastgesteld op',
    possibleFrom: 'vast te stellen vanaf',
    awardedCents: 'toegekend',
    freeCents: 'verantwoordingsvrij bedrag',
    recoveryCents: 'nog terug te vorderen',
    fromDepositsCents: 'uit de stortingen',
    settledCents: 'vastgesteld',
    settled: 'vastgesteld',
    unspentCents: 'niet besteed',
    laws: 'wetten',
  },
  items: {
    awardIds: 'toekenning',
    functionBudgets: 'bedrag per zorgfunctie',
    awards: 'toekenning',
  },
  words: {
    status: {
      withdrawn: 'ingetrokken',
      active: 'geldig',
    },
    awardChangeKind: {
      entered: 'ingevoerd',
      raised: 'verhoogd',
      lowered: 'verlaagd',
      extended: 'verlengd',
      shortened: 'verkort',
      'functions-changed': 'andere zorgfuncties',
      'function-budgets-changed': 'andere bedragen per zorgfunctie',
      ended: 'beëindigd',
      'ended-by-death': 'beëindigd door overlijden',
      withdrawn: 'ingetrokken',
    },
    awardEndCause: {
      'own-wish': 'eigen wens',
      death: 'overlijden',
      other: 'anders',
    },
    conflictResolution: {
      lifted: 'declaratiestop opgeheven',
      'fits-again': 'past weer',
    },
    careLaw: {
      Wlz: 'Wlz',
      Wmo: 'Wmo',
      Jeugdwet: 'Jeugdwet',
      Zvw: 'Zvw',
    },
    budgetProviderKind: {
      'care-office': 'zorgkantoor',
      municipality: 'gemeente',
      'health-insurer': 'zorgverzekeraar',
    },
    recordKind: {
      award: 'toekenningsbeschikking',
    },
    action: {
      withdraw: 'intrekken',
      change: 'wijzigen',
    },
  },
  operations: {
    'awards.list': 'toekenningen bekijken',
    'awards.show': 'toekenning bekijken',
    'awards.create': 'toekenning invoeren',
    'awards.batch': 'toekenningen invoeren',
    'awards.preview': 'toekenningen controleren',
    'awards.change': 'toekenning wijzigen',
    'awards.end': 'toekenning beëindigen',
    'awards.versions': 'versies van een toekenning bekijken',
    'awards.resolveConflict': 'declaratiestop opheffen',
    'awards.effect': 'gevolgen van een wijziging van een toekenning bekijken',
    'awards.withdraw': 'toekenning intrekken',
    'awards.deposits': 'vrijwillige stortingen bekijken',
    'awards.deposit': 'vrijwillige storting vastleggen',
    'awards.settlement': 'vaststelling van een toekenning bekijken',
    'awards.settle': 'toekenning vaststellen',
    'awards.representatives': 'vertegenwoordigers op een toekenning bekijken',
    'awards.addRepresentative': 'vertegenwoordiger op een toekenning zetten',
    'awards.changeRepresentative': 'gegevens van een vertegenwoordiger wijzigen',
    'awards.removeRepresentative': 'vertegenwoordiger van een toekenning halen',
  },
  events: {
    'award.entered': (params) => ({
      subject: 'Toekenningsbeschikking ingevoerd',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} staat in het portaal.`,
        when(params.cents, (cents) => `Het budget is ${format.money(cents)}.`),
        term(params),
        'U kunt nu een zorgovereenkomst opstellen.',
      ),
    }),
    'award.withdrawn': (params) => ({
      subject: 'Toekenningsbeschikking ingetrokken',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} is ingetrokken.`,
        params.date === undefined
          ? 'Uit dit budget wordt geen nieuwe zorg meer betaald.'
          : `Uit dit budget wordt geen zorg meer betaald van ${format.date(params.date)} of later. Zorg van daarvoor kan nog worden gedeclareerd.`,
        reason(params),
      ),
    }),
    'award.changed': (params) => ({
      subject: 'Toekenningsbeschikking gewijzigd',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} is gewijzigd${when(params.date, (date) => ` vanaf ${format.date(date)}`)}.`,
        when(params.cents, (cents) => `Het budget is dan ${format.money(cents)}.`),
        term(params),
        'Wat al is uitbetaald of ingepland, blijft staan.',
        reason(params),
      ),
    }),
    'award.ended': (params) => ({
      subject: 'Toekenningsbeschikking beëindigd',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} is beëindigd.`,
        when(params.end, (end) => `Zorg tot en met ${format.date(end)} wordt nog betaald en kan worden gedeclareerd.`),
        reason(params),
      ),
    }),
    'award.conflict-opened': (params) => ({
      subject: 'Bestedingsconflict: declaratiestop op een toekenning',
      body: joinSentences(
        `Bij de ${numbered('toekenningsbeschikking', params)} past wat er is uitbetaald en ingepland niet meer.`,
        when(params.cents, (cents) => `Er is ${format.money(cents)} meer besteed dan is toegekend.`),
        'Betalingen die al zijn goedgekeurd, gaan door. Nieuwe declaraties worden geweigerd tot de budgetverstrekker heeft beoordeeld.',
      ),
    }),
    'award.conflict-closed': (params) => ({
      subject: 'Declaratiestop opgeheven',
      body: joinSentences(
        `De declaratiestop op de ${numbered('toekenningsbeschikking', params)} is voorbij. Wat binnen het budget past, kan weer worden gedeclareerd.`,
        reason(params),
      ),
    }),
    'award.deposit-received': (params) => ({
      subject: 'Vrijwillige storting ontvangen',
      body: joinSentences(
        `Bij de ${numbered('toekenningsbeschikking', params)} is een vrijwillige storting ontvangen.`,
        when(params.cents, (cents) => `Het bedrag is ${format.money(cents)}.`),
        'Het staat apart in het budget en blijft staan als de toekenning wordt verlaagd.',
      ),
    }),
    'award.deposit-repaid': (params) => ({
      subject: 'Vrijwillige storting terugbetaald',
      body: joinSentences(
        `Van de vrijwillige stortingen bij de ${numbered('toekenningsbeschikking', params)} is een bedrag aan u terugbetaald.`,
        when(params.cents, (cents) => `Het bedrag is ${format.money(cents)}.`),
      ),
    }),
    'award.settled': (params) => ({
      subject: 'Budget vastgesteld',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} is vastgesteld.`,
        when(params.cents, (cents) => `Het vastgestelde budget is ${format.money(cents)}.`),
        'Op deze toekenning kan niets meer worden gedeclareerd.',
        when(params.record, (record) => `Hoe het bedrag is berekend, ziet u met \`pgb award settlement ${record}\`.`),
      ),
    }),
    'award.representatives-kept': (params) => ({
      subject: 'Vertegenwoordigers van de vorige toekenning overgenomen',
      body: `Wie op uw vorige toekenning als vertegenwoordiger stond, staat nu ook op de ${numbered('toekenningsbeschikking', params)} en mag daarbij voor de budgethouder handelen. Bekijk met \`pgb award representative list\` wie dat is. Klopt het niet? Meld het meteen aan de budgetverstrekker; een gemachtigde kan de budgethouder er ook zelf afhalen.`,
    }),
    'award.representative-added': (params) => ({
      subject: 'Vertegenwoordiger op een toekenningsbeschikking gezet',
      body: `Op de ${numbered('toekenningsbeschikking', params)} is een vertegenwoordiger gezet. Die mag voor de budgethouder handelen bij deze toekenning. Bekijk met \`pgb award representative list\` wie dat is en van wie de opgave komt. Klopt het niet? Meld het meteen aan de budgetverstrekker; een gemachtigde kan de budgethouder er ook zelf afhalen.`,
    }),
    'award.representative-changed': (params) => ({
      subject: 'Gegevens van een vertegenwoordiger gewijzigd',
      body: `Het kantoor van de ${numbered('toekenningsbeschikking', params)} heeft de gegevens van een vertegenwoordiger gewijzigd. Wie er nu op staat, mag vanaf vandaag voor de budgethouder handelen bij deze toekenning. Bekijk met \`pgb award representative list\` wie dat is. Klopt het niet? Meld het meteen aan de budgetverstrekker.`,
    }),
    'award.representative-removed': (params) => ({
      subject: 'Vertegenwoordiger van een toekenningsbeschikking gehaald',
      body: `Van de ${numbered('toekenningsbeschikking', params)} is een vertegenwoordiger gehaald. Die ziet deze toekenning niet meer en kan er niets meer mee doen. Bekijk met \`pgb award representative list\` wie er nog op staan.`,
    }),
    'award.power-ended': ({ record, award: of, holder }) => ({
      subject: 'U bent geen vertegenwoordiger meer bij een toekenningsbeschikking',
      body: joinSentences(
        `Uw bevoegdheid als vertegenwoordiger${when(record, (id) => ` (${id})`)} bij toekenningsbeschikking${when(of, (id) => ` ${id}`)}${when(holder, (id) => ` van budgethouder ${id}`)} is geëindigd.`,
        'Wat bij deze toekenning hoort, ziet u niet meer en u kunt er niets meer mee doen.',
        'Klopt dit niet? Vraag het de budgethouder of het kantoor dat de toekenning gaf.',
      ),
    }),
  },
  issues: {
    AWARD_PERIOD_INVALID: ({ law, found }) =>
      `De periode ${found} klopt niet. Een toekenning volgens de ${law} eindigt op of na de begindatum en blijft binnen één kalenderjaar; pas de begin- of einddatum aan.`,
    AWARD_CHANGE_DAY: ({ found, expected }) =>
      `De wijziging kan niet ingaan op ${found}. Zij gaat in op een dag in de periode ${expected}: wat daarvoor was, blijft betaalbaar, en er valt geen dag tussenuit. Pas de ingangsdag of de einddatum aan.`,
    AWARD_LAST_DAY: ({ found, expected }) =>
      `De laatste dag kan niet ${found} zijn. Kies een dag in de periode ${expected}; langer maakt u een toekenning door haar te wijzigen, en intrekken kan vanaf de eerste dag.`,
    AWARD_UNCHANGED: () =>
      'Er verandert niets: de toekenning is al zo. Geef een ander bedrag, een andere einddatum, andere zorgfuncties of andere bedragen per zorgfunctie op.',
    NO_SPENDING_CONFLICT: () => 'Op deze toekenning is geen declaratiestop. Er is niets op te heffen.',
    FUNCTION_BUDGET_NOT_WITHDRAWN: ({ found }) =>
      `Voor ${found} had de toekenning een eigen bedrag, en dat staat niet meer in de wijziging. Geef het bedrag van elke zorgfunctie opnieuw op. Wilt u er een intrekken, geef die dan 0 euro en laat de zorgfunctie uit de toekenning weg.`,
    FUNCTION_BUDGETS_NOT_UNDER_LAW: ({ law }) =>
      `Volgens de ${law} mag de budgethouder het budget vrij over de zorgfuncties verdelen. Laat de bedragen per zorgfunctie weg; zij kunnen bij de Wmo en de Jeugdwet.`,
    FUNCTION_BUDGET_MISSING: ({ found }) =>
      `Voor ${found} ontbreekt een bedrag van meer dan 0 euro. Geef elke zorgfunctie van de toekenning een eigen bedrag, of geen enkele.`,
    FUNCTION_BUDGET_TWICE: ({ found }) => `Voor ${found} staan er twee bedragen. Geef elke zorgfunctie één bedrag.`,
    FUNCTION_BUDGETS_ABOVE_AWARD: ({ found, expected }) =>
      `De bedragen per zorgfunctie zijn samen ${found}, en de toekenning is ${expected}. Verlaag de bedragen, of verhoog de toekenning.`,
    AWARD_OVERLAPS: () =>
      'Een andere budgetverstrekker heeft voor deze budgethouder in deze periode al zorg toegekend die u nu ook toekent. Pas de periode of de zorgfuncties aan, of vraag de budgethouder welke toekenning er is.',
    AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
      `Voor ${careFunctions} heeft uw kantoor in deze periode al een toekenning ingevoerd, ${award}. Wijzig die, of pas de periode of de zorgfuncties aan.`,
    AWARD_TWICE: ({ careFunctions }) =>
      `Een andere toekenning die vóór deze is verstuurd, is in deze periode ook voor ${careFunctions}. Verstuur een van de twee, of pas de periode of de zorgfuncties aan.`,
    REPRESENTATIVE_NOT_YOURS: ({ kind }) =>
      `Een budgethouder zet zelf alleen een gemachtigde op een toekenning, of haalt die eraf. Gevonden: ${kind}. Vraag de budgetverstrekker van deze toekenning om dit te doen.`,
    REPRESENTATIVE_NAMED_ALREADY: () =>
      'Deze persoon of organisatie staat al in deze hoedanigheid op de toekenning. U hoeft niets te doen; kies een andere soort als u die bedoelt.',
    REPRESENTATIVE_KIND_TAKEN: ({ kind }) =>
      `Van elke soort heeft er één tegelijk toegang, en op deze toekenning handelt al iemand als ${kind}. Haal die er eerst af, of laat de budgetverstrekker de gegevens wijzigen; dan komt de nieuwe in de plaats van de vorige.`,
    REPRESENTATIVE_IS_PERSON: ({ kind }) =>
      `Een organisatie is geen ${kind}. Geef de persoon op, of kies de soort die in de uitspraak van de rechter of de volmacht staat.`,
    REPRESENTATIVE_POWER_OVER: ({ found, expected }) =>
      `De bevoegdheid eindigde op ${found}; wie nu handelt, is bevoegd tot en met ${expected} of langer. Kijk de laatste dag na in de beschikking van de rechter of de volmacht, of laat haar weg.`,
    REPRESENTATIVES_KEPT: ({ found }) =>
      `Wie op de vorige toekenning van uw kantoor als vertegenwoordiger staat (${found}), komt ook op deze. Wilt u dat niet, geef dan op dat vertegenwoordigers niet worden overgenomen.`,
    REPRESENTATIVES_TOO_MANY: ({ maximum }) =>
      `Op een toekenning staan hoogstens ${maximum} vertegenwoordigers, en die zijn er al. Haal er eerst een af.`,
    AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
      `Een ${found} geeft geen budget volgens de ${law}; dat doet een ${expected}. Kies de wet die bij uw kantoor hoort.`,
  },
  tasks: {
    'judge-conflict': some('declaratiestop', 'declaratiestops', 'beoordelen'),
  },
} satisfies Subject;
