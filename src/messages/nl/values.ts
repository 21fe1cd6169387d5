import type { Subject } from '../shape/subject.ts';
import { years } from '../../domain/values/date.ts';
import { format } from './format.ts';

const YEARS = `de jaren ${years.first} tot en met ${years.last}`;

function found(value: number | undefined): string {
  return value === undefined ? 'Dit getal is' : `Hier staat ${format.number(value)}; dat is`;
}

function bound(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum !== undefined) return `te hoog: hoogstens ${format.number(maximum)} kan hier`;
  return minimum === undefined ? 'te hoog of te laag' : `te laag: ten minste ${format.number(minimum)} is nodig`;
}

/** The texts that every record has in common: values and how they are written. */
export const values = {
  fields: {
    status: 'status',
    from: 'vanaf',
    today: 'vandaag',
    id: 'nummer',
    name: 'naam',
    date: 'datum',
    path: 'plaats',
    message: 'melding',
    kind: 'soort',
    code: 'code',
    count: 'aantal',
    text: 'tekst',
    items: 'lijst',
    nextCursor: 'vervolg',
    reason: 'reden',
    issues: 'meldingen',
    nextOperations: 'nu mogelijk',
    severity: 'ernst',
    limit: 'aantal per bladzijde',
    cursor: 'vervolg',
    changedAt: 'gewijzigd op',
  },
  words: {
    recordKind: {},
    severity: {
      error: 'fout',
      warning: 'let op',
    },
    importKind: {
      declarations: 'declaraties',
      agreements: 'zorgovereenkomsten',
      awards: 'toekenningen',
      amendments: 'wijzigingen',
    },
  },
  issues: {
    BSN_INVALID: () =>
      'Dit is geen geldig BSN: een BSN heeft 9 cijfers die aan de elfproef voldoen. Neem het nummer over van het identiteitsbewijs.',
    IBAN_INVALID: () =>
      'Dit is geen geldig IBAN: een Nederlands rekeningnummer begint met NL en heeft 18 tekens. Neem het over van de bankpas of een afschrift.',
    IBAN_OUTSIDE_SEPA: () =>
      'Een SEPA-betaling bereikt dit IBAN niet: het land ligt buiten het SEPA-gebied. Geef een rekening in een land van dat gebied.',
    NAME_NOT_PRINTABLE: () =>
      'Banken kunnen deze naam niet afdrukken: er staat geen Latijnse, Griekse of Cyrillische letter en geen cijfer in. Schrijf de naam in Latijnse letters, zoals hij bij de rekening staat.',
    AGB_INVALID: () =>
      'Dit is geen geldige AGB-code: die heeft 8 cijfers, met de nullen vooraan. Zoek de code op in het AGB-register van Vektis.',
    KVK_INVALID: () =>
      'Dit is geen geldig KVK-nummer: dat heeft 8 cijfers, met de nullen vooraan. Zoek het nummer op in het Handelsregister.',
    BSN_FOR_COMPANY: () =>
      'Dit nummer van 9 cijfers is een BSN (of het RSIN van een organisatie), en hier hoort het nummer van een bedrijf: een AGB-code of een KVK-nummer van 8 cijfers. Zoek dat op in het AGB-register of het Handelsregister; een BSN hoort bij een zorgverlener die een gewoon persoon is.',
    PHONE_INVALID: () =>
      'Dit is geen telefoonnummer: in Nederland heeft dat 10 cijfers en begint het met 0. Schrijf het als 0612345678, en een nummer in een ander land als +32470123456.',
    UZOVI_INVALID: () =>
      'Dit is geen geldige UZOVI-code: die heeft 4 cijfers. Zoek de code op in het UZOVI-register van Vektis.',
    POSTCODE_INVALID: () =>
      'Dit is geen geldige postcode: 4 cijfers, waarvan het eerste geen 0 is, en 2 letters. Schrijf de postcode als 1234AB.',
    DATE_INVALID: () =>
      `Deze datum bestaat niet, ligt niet in ${YEARS} of is anders geschreven dan verwacht. Schrijf een bestaande datum als 2026-10-31; wat geen einde heeft, heeft geen einddatum.`,
    MONTH_INVALID: () =>
      `Deze maand bestaat niet, ligt niet in ${YEARS} of is anders geschreven dan verwacht. Schrijf een maand als 2026-10.`,
    FIELD_MISSING: (_, form) => `Hier is niets ingevuld. Nodig is ${form}.`,
    FIELD_INVALID: (_, form) => `Wat hier staat, klopt niet; verbeter het. Nodig is ${form}.`,
    FIELD_UNKNOWN: () => 'Dit veld hoort hier niet. Haal het weg, of controleer of de naam goed is geschreven.',
    FIELD_REPEATED: () => 'Dit veld staat hier meer dan één keer. Houd het veld dat is bedoeld en haal de andere weg.',
    FIELD_TOO_LONG: (limit) =>
      `De tekst is te lang: ${format.number(limit.found)} tekens, en er passen er hoogstens ${format.number(limit.maximum)}. Maak de tekst korter.`,
    FIELD_TOO_MANY: (limit) =>
      `Dit zijn er te veel: ${format.number(limit.found)}, en hoogstens ${format.number(limit.maximum)} kunnen tegelijk. Verdeel ze over meer keren.`,
    ISSUES_LEFT_OUT: ({ count }) => `En nog ${format.number(count)}. Verbeter eerst deze; daarna hoort u de andere.`,
    DAYS_OUT_OF_RANGE: ({ found: days, maximum }) =>
      `De laatste dag ${days < 0 ? `ligt ${format.number(-days)} dagen vóór de eerste` : `ligt ${format.number(days)} dagen na de eerste`}. Geef er een die niet vóór de eerste ligt, en hooguit ${format.number(maximum)} dagen erna.`,
    FIELD_OUT_OF_RANGE: (limit, form) =>
      `${found(limit.found)} ${bound(limit.minimum, limit.maximum)}. Verbeter het; nodig is ${form}.`,
    RECORD_NOT_FOUND: () => 'Dit nummer is bij u niet bekend. Controleer het nummer in uw overzicht.',
    ALREADY_DECIDED: ({ found }) => `Dit was al eerder zo besloten; de declaratie is ${found}. Er is niets veranderd.`,
    STATUS_NOT_ALLOWED: ({ found }) =>
      `Dit kan niet, want de status is nu “${found}”. Bekijk eerst wat er al mee gedaan is.`,
    REASON_MISSING: () =>
      'Er is geen reden ingevuld. Schrijf waarom u afkeurt, zodat de ander weet wat er anders moet.',
  },
} satisfies Subject;
