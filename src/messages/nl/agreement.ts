import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, term, some } from './phrases.ts';

function agreements(verb: string) {
  return some('zorgovereenkomst', 'zorgovereenkomsten', verb);
}

// This is said wherever a dated amount was derived or is the last one found.
function unconfirmed(basis: string): string {
  return basis === 'unverified'
    ? ' Dit bedrag is nog niet officieel bevestigd; vraag bij twijfel de budgetverstrekker.'
    : '';
}

const awardProblem: Readonly<Record<string, string>> = {
  unknown: 'hoort niet bij deze budgethouder',
  withdrawn: 'is ingetrokken',
  'other-period': 'geldt niet in de looptijd van de zorgovereenkomst',
};

/** Zorgovereenkomst. */
export const agreement = {
  fields: {
    agreements: 'zorgovereenkomsten',
    start: 'begindatum',
    end: 'einddatum',
    unpaidAfter: 'betaald tot en met',
    parties: 'partijen',
    termKind: 'looptijd',
    replacesAgreementId: 'vervangt zorgovereenkomst',
    waitingDays: 'wachtdagen bij ziekte',
    trialPeriodMonths: 'proeftijd',
    noticePeriodMonths: 'opzegtermijn',
    hoursPattern: 'vaste of onregelmatige uren',
    minutesPerWeek: 'uren per week',
    holidayWhenTaken: 'vakantie-uren bij opname',
    holidayHours: 'vakantie-uren',
    daysPerWeek: 'dagen per week',
    careFunction: 'zorgfunctie',
    careFunctions: 'zorgfuncties',
    unit: 'eenheid',
    cents: 'bedrag',
    rates: 'tarieven',
    monthlyAmountCents: 'maandbedrag',
    monthlyCareFunction: 'zorgfunctie van het maandbedrag',
    travelCentsPerKm: 'reiskosten per km',
    workArrangements: 'werkafspraken',
    activities: 'werkzaamheden',
    careDescription: 'zorgbeschrijving',
    payrollAdministration: 'salarisadministratie',
    payrollTaxCredit: 'loonheffingskorting',
    employerCharges: 'werkgeverslasten',
    ground: 'grond van beëindiging',
    thirdPartyClause: 'derdenbeding',
    sixWeekClause: 'bepaling over zes weken',
    otherTerms: 'overige afspraken',
    residentialInitiative: 'wooninitiatief',
    expiryNotice: 'einde nu al aangezegd',
    identitySeen: 'identiteitsbewijs gezien',
    contractNumber: 'contractnummer van de organisatie',
    clientNumber: 'cliëntnummer bij de organisatie',
    signatoryName: 'ondertekenaar namens de organisatie',
    tariffList: 'tarievenlijst',
    signatoryFunction: 'functie van de ondertekenaar',
    generalTerms: 'algemene afspraken',
    title: 'titel',
    introduction: 'inleiding',
    sections: 'onderdelen',
    heading: 'kop',
    facts: 'gegevens',
    paragraphs: 'alinea’s',
    returnReason: 'reden van terugsturen',
    signatures: 'handtekeningen',
    signedAt: 'ondertekend op',
    assessedAt: 'beoordeeld op',
    decision: 'besluit',
    assessment: 'beoordeling',
    agreementId: 'zorgovereenkomst',
    version: 'versie',
  },
  items: {
    careFunctions: 'zorgfunctie',
    agreements: 'zorgovereenkomst',
    rates: 'tarief',
  },
  words: {
    status: {
      draft: 'concept',
      shared: 'gedeeld',
      returned: 'teruggestuurd',
      'signed-by-provider': 'ondertekend door zorgverlener',
      signed: 'ondertekend',
      'in-assessment': 'in beoordeling',
      approved: 'goedgekeurd',
      rejected: 'afgekeurd',
      amended: 'gewijzigd',
      ended: 'beëindigd',
    },
    careFunction: {
      'personal-care': 'persoonlijke verzorging',
      nursing: 'verpleging',
      'individual-guidance': 'begeleiding individueel',
      'group-guidance': 'begeleiding groep',
      'household-help': 'hulp bij het huishouden',
      'respite-care': 'logeeropvang',
      transport: 'vervoer',
    },
    careUnit: {
      hour: 'uur',
      'day-part': 'dagdeel',
      'full-day': 'etmaal',
      month: 'maand',
      piece: 'stuk',
    },
    careUnits: {
      hour: 'uren',
      'day-part': 'dagdelen',
      'full-day': 'etmalen',
      month: 'maanden',
      piece: 'stuks',
    },
    agreementKind: {
      employment: 'arbeidsovereenkomst',
      assignment: 'overeenkomst van opdracht',
      'assignment-family': 'overeenkomst met partner of familielid',
      'assignment-organisation': 'overeenkomst met zorginstelling',
    },
    step: {
      parties: 'Partijen',
      workArrangements: 'Werkafspraken',
      generalTerms: 'Algemene afspraken',
    },
    termKind: {
      fixed: 'bepaalde tijd',
      indefinite: 'onbepaalde tijd',
      replacement: 'vervanging',
    },
    hoursPattern: {
      fixed: 'vaste uren',
      irregular: 'onregelmatige uren',
    },
    terminationGround: {
      notice: 'opzegging',
      'mutual-consent': 'wederzijds goedvinden',
      'trial-period': 'proeftijd',
      'urgent-cause': 'dringende reden',
      'death-of-holder': 'overlijden budgethouder',
      'budget-ended': 'budget gestopt',
    },
    holidayHours: {
      'in-rate': 'zitten in het tarief',
      'when-taken': 'worden gedeclareerd als ze worden opgenomen',
    },
    employerCharges: {
      low: 'laag',
      high: 'hoog',
    },
    recordKind: {
      agreement: 'zorgovereenkomst',
    },
    action: {
      edit: 'wijzigen',
      share: 'delen',
      return: 'terugsturen',
      sign: 'ondertekenen',
      reopen: 'heropenen',
      submit: 'insturen',
      approve: 'goedkeuren',
      reject: 'afkeuren',
      end: 'beëindigen',
      amend: 'wijzigen of verlengen',
      discard: 'weggooien',
    },
  },
  operations: {
    'agreements.list': 'zorgovereenkomsten bekijken',
    'agreements.show': 'zorgovereenkomst bekijken',
    'agreements.text': 'tekst van een zorgovereenkomst lezen',
    'agreements.document': 'zorgovereenkomst als pdf ophalen',
    'agreements.tariffList': 'tarievenlijst ophalen',
    'agreements.addTariffList': 'tarievenlijst toevoegen',
    'agreements.compare': 'zorgovereenkomst naast de vorige tekst leggen',
    'agreements.create': 'zorgovereenkomst opstellen',
    'agreements.batch': 'zorgovereenkomsten opstellen',
    'agreements.preview': 'zorgovereenkomsten controleren',
    'agreements.update': 'zorgovereenkomst bijwerken',
    'agreements.check': 'zorgovereenkomst controleren',
    'agreements.share': 'zorgovereenkomst delen',
    'agreements.return': 'zorgovereenkomst terugsturen',
    'agreements.reopen': 'zorgovereenkomst heropenen',
    'agreements.sign': 'zorgovereenkomst ondertekenen',
    'agreements.submit': 'zorgovereenkomst insturen',
    'agreements.assess': 'zorgovereenkomst beoordelen',
    'agreements.decide': 'zorgovereenkomsten beoordelen',
    'agreements.end': 'zorgovereenkomst beëindigen',
    'agreements.discard': 'concept weggooien',
  },
  events: {
    'agreement.created': (params) => ({
      subject: 'Concept zorgovereenkomst gemaakt',
      body: `De ${numbered('zorgovereenkomst', params)} is als concept bewaard. Vul alle stappen in en deel de zorgovereenkomst met de zorgverlener.`,
    }),
    'agreement.changed': (params) => ({
      subject: 'Concept zorgovereenkomst gewijzigd',
      body: `Het concept van de ${numbered('zorgovereenkomst', params)} is gewijzigd en bewaard.`,
    }),
    'agreement.shared': (params) => ({
      subject: 'Gedeelde concept zorgovereenkomst',
      body: `Het concept van de ${numbered('zorgovereenkomst', params)} is gedeeld. De zorgverlener controleert het en ondertekent als eerste.`,
    }),
    'agreement.changed-by-provider': (params) => ({
      subject: 'Zorgovereenkomst gewijzigd door zorgverlener',
      body: `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} gewijzigd. Een handtekening onder de oude tekst geldt niet meer. Bekijk wat er anders is; bent u het er niet mee eens, haal de zorgovereenkomst dan terug.`,
    }),
    'agreement.returned': (params) => ({
      subject: 'Zorgovereenkomst teruggestuurd',
      body: joinSentences(
        `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} teruggestuurd.`,
        reason(params),
        'Pas de zorgovereenkomst aan en deel die opnieuw.',
      ),
    }),
    'agreement.reopened': (params) => ({
      subject: 'Zorgovereenkomst heropend',
      body: `De ${numbered('zorgovereenkomst', params)} is weer een concept. Handtekeningen die er al stonden, gelden niet meer; u krijgt bericht als de zorgovereenkomst opnieuw wordt gedeeld.`,
    }),
    'agreement.signed-by-provider': (params) => ({
      subject: 'Zorgovereenkomst ondertekend door zorgverlener',
      body: `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} ondertekend. De budgethouder controleert en ondertekent nu als laatste.`,
    }),
    'agreement.signed': (params) => ({
      subject: 'Zorgovereenkomst ondertekend',
      body: `De ${numbered('zorgovereenkomst', params)} is door beide partijen ondertekend. De budgethouder stuurt de zorgovereenkomst nu in ter beoordeling.`,
    }),
    'agreement.submitted': (params) => ({
      subject: 'Zorgovereenkomst ingestuurd ter beoordeling',
      body: `De ${numbered('zorgovereenkomst', params)} is ingestuurd. De budgetverstrekker beoordeelt de zorgovereenkomst; beide partijen krijgen bericht.`,
    }),
    'agreement.approved': (params) => ({
      subject: 'Goedkeuring zorgovereenkomst',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} is goedgekeurd.`,
        term(params),
        'De geleverde zorg kan nu worden gedeclareerd.',
      ),
    }),
    'agreement.rejected': (params) => ({
      subject: 'Afkeuring zorgovereenkomst',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} is afgekeurd.`,
        reason(params),
        'De budgethouder kan haar verbeteren en opnieuw delen; alles wat was ingevuld, staat er nog.',
      ),
    }),
    'agreement.ended': (params) => ({
      subject: 'Beëindiging zorgovereenkomst',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} is beëindigd.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        'Zorg tot en met de laatste dag kan nog worden gedeclareerd.',
        reason(params),
      ),
    }),
    'agreement.ended-by-provider': (params) => ({
      subject: 'Opzegging zorgovereenkomst door zorgverlener',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} is door de zorgverlener opgezegd.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        'Zorg tot en met de laatste dag kan nog worden gedeclareerd.',
        reason(params),
      ),
    }),
    'agreement.award-added': (params) => ({
      subject: 'Zorgovereenkomst loopt door op een nieuwe toekenning',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} loopt door: er is een toekenning bij gekomen waaruit de zorg wordt betaald.`,
        term(params),
      ),
    }),
    'agreement.award-missing': (params) => ({
      subject: 'Zorgovereenkomst zonder toekenning',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} loopt langer door dan de toekenning.`,
        when(params.end, (end) => `Zorg na ${format.date(end)} kan nog nergens uit worden betaald.`),
        'Vraag de budgetverstrekker naar de nieuwe toekenning, of beëindig de zorgovereenkomst. Staat de nieuwe toekenning in het portaal, dan loopt de overeenkomst vanzelf door.',
      ),
    }),
    'agreement.end-to-announce': (params) => ({
      subject: 'Arbeidsovereenkomst loopt af: laat weten of u doorgaat',
      body: joinSentences(
        `De ${numbered('arbeidsovereenkomst', params)} loopt af.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        when(
          params.date,
          (date) =>
            `Laat de zorgverlener uiterlijk op ${format.date(date)} schriftelijk weten of u doorgaat, en zo ja op welke voorwaarden; anders bent u een vergoeding schuldig.`,
        ),
        'Doorgaan legt u vast met `pgb agreement amend` en --end. Gaat u niet door, leg dan met `pgb agreement amend` en --expiry-notice vast dat u dat hebt laten weten; alleen u of wie u vertegenwoordigt hoeft dat te ondertekenen.',
      ),
    }),
    'agreement.award-changed': (params) => ({
      subject: 'Budget bij een zorgovereenkomst gewijzigd',
      body: joinSentences(
        `Een toekenning bij ${numbered('zorgovereenkomst', params)} is gewijzigd.`,
        params.end === undefined
          ? 'Uit die toekenning wordt geen zorg meer betaald.'
          : `Zorg tot en met ${format.date(params.end)} kan eruit worden betaald, als de zorgfunctie op die dag is toegekend.`,
      ),
    }),
    'agreement.declarations-stopped': (params) => ({
      subject: 'Declaratiestop',
      body: `Bij ${numbered('zorgovereenkomst', params)} kan nu niet worden gedeclareerd: de budgetverstrekker beoordeelt het budget. Wat al is goedgekeurd, wordt betaald. U krijgt bericht als de stop voorbij is.`,
    }),
    'agreement.declarations-resumed': (params) => ({
      subject: 'Declaratiestop opgeheven',
      body: `Bij ${numbered('zorgovereenkomst', params)} kan weer worden gedeclareerd. Is een declaratie geweigerd door de declaratiestop? Dien die dan opnieuw in.`,
    }),
    'agreement.discarded': (params) => ({
      subject: 'Concept zorgovereenkomst weggegooid',
      body: `Het concept van de ${numbered('zorgovereenkomst', params)} is weggegooid.`,
    }),
  },
  issues: {
    STEP_MISSING: ({ step }) =>
      `De stap ${step} is nog niet ingevuld. Vul deze stap in voordat u de zorgovereenkomst deelt.`,
    KIND_NEEDS_ORGANISATION: ({ kind, found }) =>
      `Een ${kind} sluit u met een zorginstelling, maar deze zorgverlener staat bekend als ${found}. Kies een andere soort zorgovereenkomst of een andere zorgverlener.`,
    KIND_NEEDS_PERSON: ({ kind, found }) =>
      `Een ${kind} sluit u met een persoon, maar deze zorgverlener staat bekend als ${found}. Kies een andere soort zorgovereenkomst of een andere zorgverlener.`,
    AGREEMENT_REFERENCE_REUSED: ({ agreement }) =>
      `Dit kenmerk hoort al bij een andere zorgovereenkomst van deze budgethouder${agreement === undefined ? '' : ` (${agreement})`}. Geef elke zorgovereenkomst een eigen kenmerk.`,
    KIND_NEEDS_FAMILY: ({ kind }) =>
      `Een ${kind} is alleen voor een partner of familie in de eerste of tweede graad. Vul de familierelatie in of kies een andere soort zorgovereenkomst.`,
    KIND_NOT_FOR_FAMILY: ({ kind, found }) =>
      `Een ${kind} kan niet met deze zorgverlener: ${found}. Kies de overeenkomst met partner of familielid.`,
    PROVIDER_IS_HOLDER: () =>
      'De zorgverlener is de budgethouder zelf. Een zorgovereenkomst sluit u met iemand anders; kies een andere zorgverlener.',
    PROVIDER_ALREADY_HAS_AGREEMENT: ({ agreement }) =>
      `Met deze zorgverlener is er al een zorgovereenkomst, ${agreement}. Per zorgverlener is er één tegelijk: laat deze ingaan als die afgelopen is, of wijzig of beëindig die eerst. Wat daarvoor nu kan, zegt \`pgb agreement show ${agreement}\`.`,
    PROVIDER_HAS_OTHER_AGREEMENT: () =>
      'Met deze zorgverlener is er al een zorgovereenkomst, die u niet kunt bekijken. Per zorgverlener is er één; vraag de budgethouder om die te wijzigen of te beëindigen.',
    PROVIDER_COUNTS_AS_INFORMAL: () =>
      'Deze zorgverlener geldt als informeel, met het lagere maximumtarief: in het portaal staat geen inschrijving in een register. Alleen de SVB voert die in. Is de zorgverlener wel ingeschreven, vraag dat dan voordat u deelt: wat bij het delen geldt, blijft in de zorgovereenkomst staan.',
    TERM_END_MISSING: () =>
      'De einddatum ontbreekt, maar u koos voor bepaalde tijd. Vul de laatste dag in of kies onbepaalde tijd.',
    TERM_END_BEFORE_START: ({ found, expected }) =>
      `De einddatum ${found} ligt voor de begindatum ${expected}. Vul een einddatum in op of na de begindatum.`,
    CARE_DECLARED_AFTER_END: ({ found, expected }) =>
      `De einddatum ${found} ligt voor zorg die al is gedeclareerd, tot en met ${expected}. Kies ${expected} of later; een declaratie die nog niet is ingepland, kan eerst worden ingetrokken.`,
    NOTICE_TOO_SHORT: ({ found, expected }) =>
      `De einddatum ${found} valt binnen de opzegtermijn. Bij opzegging vandaag is de eerste mogelijke laatste dag ${expected}. Kies ${expected} of later, of geef een andere grond van beëindiging op.`,
    NOTICE_NOT_AGREED: ({ found, expected }) =>
      `De zorgovereenkomst loopt tot ${expected} en er is geen opzegtermijn afgesproken, dus opzeggen op ${found} kan niet. Vraag de budgethouder haar met uw instemming te beëindigen, of geef een dringende reden op.`,
    GROUND_OF_HOLDER: ({ found }) =>
      `Op deze grond (${found}) beëindigt de budgethouder de zorgovereenkomst. U kunt opzeggen, in de proeftijd beëindigen, of een dringende reden opgeven.`,
    PARTIES_OF_HOLDER: () =>
      'De zorgverlener, de soort, de toekenning en wie er vervangen wordt, kiest de budgethouder. Laat dat zoals het is, of stuur de zorgovereenkomst terug met een reden.',
    TRIAL_PERIOD_OVER: ({ found }) =>
      `Op ${found} loopt er geen proeftijd (meer). Geef een andere grond van beëindiging op.`,
    DEATH_STILL_TO_COME: ({ found, expected }) =>
      `De laatste dag ${found} is nog niet geweest. Bij overlijden van de budgethouder is de laatste dag de dag van overlijden, op zijn laatst ${expected}. Vul die dag in, of kies een andere grond.`,
    TERM_END_NOT_ALLOWED: ({ found }) =>
      `Er is een einddatum, maar u koos voor ${found}. Haal de einddatum weg of kies bepaalde tijd.`,
    REPLACED_AGREEMENT_MISSING: () =>
      'Bij vervanging moet bekend zijn wie wordt vervangen. Vul het nummer in van de zorgovereenkomst met de vaste zorgverlener.',
    EXPIRY_NOTICE_NOT_NEEDED: () =>
      'Aanzeggen is alleen nodig bij een arbeidsovereenkomst van zes maanden of langer met een einddatum. Laat de aanzegging weg of kies een einddatum.',
    TARIFF_LIST_NO_PDF: () =>
      'De tarievenlijst is geen PDF, of is niet heel aangekomen. Bewaar de tarievenlijst als PDF en voeg haar opnieuw toe.',
    TARIFF_LIST_UNKNOWN: () =>
      'Deze tarievenlijst staat niet bij de zorgovereenkomst. Voeg de PDF toe (pgb agreement tariff-list, met --add), of laat de lijst weg.',
    ONLY_WITH_ORGANISATION: () =>
      'Dit hoort alleen bij een zorgovereenkomst met een zorginstelling. Laat het weg of kies die soort.',
    IDENTITY_NOT_NEEDED: () =>
      'Dat u een identiteitsbewijs zag, wordt alleen vastgelegd van een werknemer of van iemand voor wie de SVB de salarisadministratie doet. Laat het weg.',
    WAITING_DAYS_TOO_MANY: ({ found, expected }) =>
      `Er zijn ${found} wachtdagen bij ziekte afgesproken; hier ${expected === 0 ? 'zijn die niet mogelijk: alleen een werknemer heeft recht op loon bij ziekte' : `zijn het er hoogstens ${expected}`}. Verbeter het aantal, of laat het weg.`,
    TRIAL_PERIOD_TOO_LONG: ({ found, expected }) =>
      `De proeftijd is ${format.months(found)}, maar mag bij deze soort en looptijd ${expected === 0 ? 'er niet zijn' : `hoogstens ${format.months(expected)} zijn`}. Pas de proeftijd aan.`,
    NOTICE_PERIOD_TOO_SHORT: ({ found, expected }) =>
      `De opzegtermijn is ${format.months(found)}, maar is bij een arbeidsovereenkomst ten minste ${format.months(expected)}. Pas de opzegtermijn aan.`,
    HOLIDAY_HOURS_NOT_POSSIBLE: () =>
      'Alleen een werknemer met een tarief per uur heeft vakantie-uren. Haal ze weg, of kies een arbeidsovereenkomst met een uurtarief.',
    FIXED_HOURS_MISSING: () =>
      'Het aantal uren per week ontbreekt, maar u koos voor vaste uren. Vul de uren per week in of kies onregelmatige uren.',
    HOURS_PER_WEEK: ({ found, expected }) =>
      `Afgesproken is ${found} per week, maar deze zorgverlener mag bij deze budgethouder hoogstens ${expected} per week werken. Verlaag de uren; voor een werknemer kan niemand hier toestemming voor geven.`,
    RATE_MISSING: () =>
      'Er is geen tarief en geen vast bedrag per maand. Vul ten minste één tarief van meer dan nul in, of een maandbedrag.',
    RATE_DUPLICATE: ({ careFunction, unit }) =>
      `Voor ${careFunction} per ${unit} is er al een tarief. Spreek per zorgfunctie en eenheid één tarief af.`,
    RATE_ABOVE_OWN_MAX: ({ found, expected, unit, careFunction, formality, award, basis }) =>
      `Het tarief is ${found} per ${unit}; voor ${careFunction} (${formality}) betaalt de budgetverstrekker van toekenning ${award} hoogstens ${expected} per ${unit}. Verlaag het tarief, of spreek af dat een vrijwillige storting draagt wat erboven ligt: zie --rate in \`pgb agreement edit --help\`.${unconfirmed(basis)}`,
    RATE_ABOVE_MAX: ({ found, expected, unit, basis }) =>
      `Het tarief is ${found} per ${unit}; het maximum is ${expected} per ${unit}. Verlaag het tarief, of spreek af dat een vrijwillige storting draagt wat erboven ligt: zie --rate in \`pgb agreement edit --help\`.${unconfirmed(basis)}`,
    DEPOSIT_ABOVE_RATE: ({ found, expected }) =>
      `Een storting draagt ${found} van het tarief, maar het tarief is ${expected}. Kies een deel dat lager is dan het tarief.`,
    RATE_BELOW_MINIMUM_WAGE: ({ found, expected, unit, basis }) =>
      `De vergoeding is ${found} per ${unit}; het minimumloon met vakantiegeld is ${expected} per ${unit}. Verhoog de vergoeding.${unconfirmed(basis)}`,
    RATE_TOO_LOW_LATER: ({ found, expected, unit, basis, date }) =>
      `De vergoeding van ${found} per ${unit} is vanaf ${date} lager dan het minimumloon met vakantiegeld: ${expected} per ${unit}. Verhoog de vergoeding, of wijzig de zorgovereenkomst vóór ${date}; zorg vanaf die dag wordt anders niet betaald.${unconfirmed(basis)}`,
    BIRTH_DATE_MISSING: () =>
      'De geboortedatum van deze zorgverlener is niet bekend. De vergoeding is lager dan het minimumloon voor 21 jaar en ouder, en kan daarom niet worden beoordeeld. Voeg de zorgverlener nog eens toe met BSN en geboortedatum, of laat de zorgverlener de datum invullen met `pgb provider edit --birth-date`; of verhoog de vergoeding.',
    UNIT_NOT_ALLOWED: ({ found, expected }) => `Een vergoeding per ${found} kan hier niet. Kies ${expected}.`,
    MONTHLY_FUNCTION_MISSING: ({ award, expected }) =>
      `Toekenning ${award} heeft per zorgfunctie een eigen bedrag, en voor welke zorg het maandbedrag is, ontbreekt. Kies er een: ${expected}.`,
    MONTHLY_AMOUNT_AND_RATES: () =>
      'Er staan tarieven en ook een vast bedrag per maand. Kies een van de twee: betalen per uur of eenheid, of een vast bedrag per maand.',
    PAYROLL_REQUIRED: ({ kind }) =>
      `Bij een ${kind} doet de SVB altijd de salarisadministratie. Kies “ja” bij salarisadministratie.`,
    PAYROLL_NOT_ALLOWED: ({ found }) =>
      `De SVB doet geen salarisadministratie voor een ${found}. Kies “nee” bij salarisadministratie.`,
    EMPLOYER_CHARGES_MISSING: () =>
      'De werkgeverslasten ontbreken. Kies laag of hoog, zodat het budget de hele kosten van het loon draagt.',
    EMPLOYER_CHARGES_DIFFER: ({ found, expected }) =>
      `De werkgeverslasten staan op ${found}, maar bij dit contract horen ze ${expected} te zijn: laag geldt alleen bij onbepaalde tijd met vaste uren. Kies ${expected}, of wijzig de looptijd of de uren.`,
    CARE_DESCRIPTION_MISSING: () =>
      'De zorgbeschrijving ontbreekt. Beschrijf hoe de zorgverlener in de zorg voorziet; zonder beschrijving wordt de zorgovereenkomst niet goedgekeurd.',
    THIRD_PARTY_CLAUSE_MISSING: () =>
      'Het derdenbeding ontbreekt. Neem het op; dat is verplicht in elke zorgovereenkomst.',
    SIX_WEEK_CLAUSE_MISSING: () =>
      'De bepaling over zes weken ontbreekt: declaraties die later dan zes weken na de maand van de zorg komen, worden niet betaald. Neem deze bepaling op.',
    AWARD_MISSING: () => 'Er is geen toekenningsbeschikking gekozen. Kies uit welke toekenning de zorg wordt betaald.',
    AWARD_NOT_VALID: ({ award, reason }) =>
      `De toekenningsbeschikking ${award} ${awardProblem[reason] ?? 'is niet geldig'}. Kies een andere toekenning of pas de looptijd aan.`,
    FUNCTION_NOT_AWARDED: ({ found }) =>
      `Voor ${found} is geen budget toegekend in de gekozen toekenningen. Kies een zorgfunctie uit de toekenningsbeschikking of voeg een toekenning toe.`,
    START_TOO_FAR_BACK: ({ found, expected }) =>
      `De begindatum ${found} ligt ver terug; zonder toestemming is ${expected} de vroegste. Kies een latere begindatum, of stuur de zorgovereenkomst in en vraag de budgetverstrekker om toestemming; die legt haar vast met \`pgb office consent give\` voordat zij goedkeurt.`,
  },
  tasks: {
    'agreement-without-award': some('zorgovereenkomst', 'zorgovereenkomsten', 'zonder toekenning'),
    'announce-end': some(
      'aflopende arbeidsovereenkomst:',
      'aflopende arbeidsovereenkomsten:',
      'laat weten of u doorgaat',
    ),
    'check-agreement': agreements('controleren en ondertekenen'),
    'sign-agreement': agreements('ondertekenen'),
    'finish-draft': some('concept zorgovereenkomst', 'concept zorgovereenkomsten', 'afmaken en delen'),
    'submit-agreement': agreements('insturen ter beoordeling'),
    'revise-returned-agreement': some(
      'teruggestuurde zorgovereenkomst',
      'teruggestuurde zorgovereenkomsten',
      'aanpassen en opnieuw delen',
    ),
    'revise-rejected-agreement': some(
      'afgekeurde zorgovereenkomst',
      'afgekeurde zorgovereenkomsten',
      'verbeteren en opnieuw delen',
    ),
    'assess-agreement': agreements('beoordelen'),
  },
} satisfies Subject;
