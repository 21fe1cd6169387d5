import type { IssueTexts } from '../../shape/language-texts.ts';
import { format } from '../format.ts';

// Said wherever a dated amount was derived or is the last one found.
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

/** Zorgovereenkomst en toekenningsbeschikking. */
export const agreement = {
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
    `Met deze zorgverlener is er al een zorgovereenkomst, ${agreement}. Per zorgverlener is er één; wijzig of beëindig die eerst.`,
  TERM_END_MISSING: () =>
    'De einddatum ontbreekt, maar u koos voor bepaalde tijd. Vul de laatste dag in of kies onbepaalde tijd.',
  TERM_END_BEFORE_START: ({ found, expected }) =>
    `De einddatum ${found} ligt voor de begindatum ${expected}. Vul een einddatum in op of na de begindatum.`,
  CARE_DECLARED_AFTER_END: ({ found, expected }) =>
    `De einddatum ${found} ligt voor zorg die al is gedeclareerd, tot en met ${expected}. Kies ${expected} of later; een declaratie die nog niet is ingepland, kan eerst worden ingetrokken.`,
  TERM_END_NOT_ALLOWED: ({ found }) =>
    `Er is een einddatum, maar u koos voor ${found}. Haal de einddatum weg of kies bepaalde tijd.`,
  REPLACED_AGREEMENT_MISSING: () =>
    'Bij vervanging moet bekend zijn wie wordt vervangen. Vul het nummer in van de zorgovereenkomst met de vaste zorgverlener.',
  TRIAL_PERIOD_TOO_LONG: ({ found, expected }) =>
    `De proeftijd is ${format.months(found)}, maar mag bij deze soort en looptijd ${expected === 0 ? 'er niet zijn' : `hoogstens ${format.months(expected)} zijn`}. Pas de proeftijd aan.`,
  NOTICE_PERIOD_TOO_SHORT: ({ found, expected }) =>
    `De opzegtermijn is ${format.months(found)}, maar is bij een arbeidsovereenkomst ten minste ${format.months(expected)}. Pas de opzegtermijn aan.`,
  FIXED_HOURS_MISSING: () =>
    'Het aantal uren per week ontbreekt, maar u koos voor vaste uren. Vul de uren per week in of kies onregelmatige uren.',
  HOURS_PER_WEEK: ({ found, expected }) =>
    `Afgesproken is ${found} per week, maar deze zorgverlener mag bij deze budgethouder hoogstens ${expected} per week werken. Verlaag de uren of overleg vooraf met de budgetverstrekker.`,
  RATE_MISSING: () =>
    'Er is geen tarief en geen vast bedrag per maand. Vul ten minste één tarief van meer dan nul in, of een maandbedrag.',
  RATE_DUPLICATE: ({ careFunction, unit }) =>
    `Voor ${careFunction} per ${unit} is er al een tarief. Spreek per zorgfunctie en eenheid één tarief af.`,
  RATE_ABOVE_MAX: ({ found, expected, unit, basis }) =>
    `Het tarief is ${found} per ${unit}; het maximum is ${expected} per ${unit}. Verlaag het tarief.${unconfirmed(basis)}`,
  RATE_BELOW_MINIMUM_WAGE: ({ found, expected, unit, basis }) =>
    `De vergoeding is ${found} per ${unit}; het minimumloon met vakantiegeld is ${expected} per ${unit}. Verhoog de vergoeding.${unconfirmed(basis)}`,
  UNIT_NOT_ALLOWED: ({ found, expected }) => `Een vergoeding per ${found} kan hier niet. Kies ${expected}.`,
  MONTHLY_AMOUNT_AND_RATES: () =>
    'Er staan tarieven en ook een vast bedrag per maand. Kies een van de twee: betalen per uur of eenheid, of een vast bedrag per maand.',
  PAYROLL_REQUIRED: ({ kind }) =>
    `Bij een ${kind} doet de SVB altijd de salarisadministratie. Kies “ja” bij salarisadministratie.`,
  PAYROLL_NOT_ALLOWED: ({ found }) =>
    `De SVB doet geen salarisadministratie voor een ${found}. Kies “nee” bij salarisadministratie.`,
  EMPLOYER_CHARGES_MISSING: () =>
    'De werkgeverslasten ontbreken. Kies laag of hoog, zodat het budget de hele kosten van het loon draagt.',
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
    `De begindatum ${found} ligt ver terug; veel zorgkantoren accepteren hoogstens ${expected}. Kies een latere begindatum of vraag het de budgetverstrekker.`,
  AWARD_PERIOD_INVALID: ({ law, found }) =>
    `De periode ${found} klopt niet. Een toekenning volgens de ${law} eindigt op of na de begindatum en blijft binnen één kalenderjaar; pas de begin- of einddatum aan.`,
  AWARD_OVERLAPS: ({ award, careFunctions }) =>
    `Voor ${careFunctions} is er in deze periode al een toekenning van een andere budgetverstrekker, ${award}. Pas de periode of de zorgfuncties aan, of laat die toekenning eerst intrekken.`,
  AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
    `Voor ${careFunctions} heeft uw kantoor in deze periode al een toekenning ingevoerd, ${award}. Trek die eerst in, of pas de periode of de zorgfuncties aan.`,
  AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
    `Een ${found} geeft geen budget volgens de ${law}; dat doet een ${expected}. Kies de wet die bij uw kantoor hoort.`,
} as const satisfies Partial<IssueTexts>;
