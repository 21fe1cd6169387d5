/**
 * The codes with which an IBAN begins that a SEPA credit transfer reaches. The Channel Islands and the Isle of Man have
 * accounts under GB, the French overseas departments under FR, and the Faroe Islands and Greenland are outside.
 * Source: EPC409-09, list of SEPA scheme countries: with Albania and Montenegro (2024), Moldova and North Macedonia
 * (2025) and Serbia (2026), without Ukraine.
 */
export const sepaCountries: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'AD AL CH GB GI IS LI MC MD ME MK NO RS SM VA'
  ).split(' '),
);
