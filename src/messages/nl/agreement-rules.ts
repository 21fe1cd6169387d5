import type { Subject } from '../shape/subject.ts';
import { format } from './format.ts';

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

/** Zorgovereenkomst: de regels. */
export const agreementRules = {
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
    PAPER_STILL_TO_COME: ({ found, expected }) =>
      `De dag ${found} waarop het op papier is gegeven, is nog niet geweest. Vul ${expected} of een eerdere dag in.`,
    END_OF_OTHER_PARTY: () =>
      'De ander heeft deze zorgovereenkomst beëindigd of opgezegd, en vraagt ook om dat in te trekken. Overleg met de ander; u beslist daarna met pgb agreement continue.',
    DEATH_RECORDED_BY_OFFICE: ({ office }) =>
      `Het overlijden van de budgethouder is vastgelegd door de budgetverstrekker (${office}). Alleen die trekt het in of legt een andere dag vast. Klopt het niet, neem dan contact op met de budgetverstrekker (${office}).`,
    END_NOT_RECORDED: () =>
      'Het einde dat nu geldt, is niet door een budgetverstrekker vastgelegd. Budgethouder en zorgverlener trekken het zelf in, met pgb agreement continue.',
    END_WITHDRAWAL_NOT_ASKED: () =>
      'Er is niet gevraagd om het einde van deze zorgovereenkomst in te trekken, dus er valt niets te weigeren. Het einde blijft staan.',
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
} satisfies Subject;
