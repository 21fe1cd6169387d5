import type { UncountedWords } from '../../cells/uncounted-line.ts';

/** How administrations say that an agreement ended, or never came to be. That one is a draft says nothing: drafts are made. */
export const agreementEnded: UncountedWords = {
  undone:
    /^(be[eë]indigd|be[eë]indiging|vervallen|ingetrokken|intrekking|opgezegd|opzegging|ontbonden|stopgezet|gestopt|gesloten|afgesloten|afgelopen|verlopen|geannuleerd|afgewezen|afgekeurd|geweigerd|verwijderd|verwijderen|gearchiveerd|inactief|non-?actief|ongeldig|historisch|dubbel|duplicaat|vervangen|niet (?:meer )?(?:actief|geldig|lopend|akkoord|goedgekeurd|getekend|van toepassing)|ended|terminat(?:ed|ion)|withdrawn|withdrawal|expired|stopped|closed|cancell?ed|cancell?ation|rejected|refused|deleted|archived|inactive|invalid|void(?:ed)?|superseded|replaced|duplicate|no longer (?:active|valid)|not (?:active|valid|approved|signed))(?:[.!:]|(?:\s+\S+){1,3})?$/i,
  verdict: /actief|active|geldig|valid|lopend|akkoord|goedgekeurd|approved|definitief/,
  reversed:
    /^(?:niet|not|inactief|inactive|invalid|ongeldig|nonactief)|beeindigd|vervallen|ingetrokken|opgezegd|gestopt|stopgezet|verlopen|geannuleerd|verwijderd|gearchiveerd|afgewezen|ended|terminated|withdrawn|expired|stopped|cancell?ed|deleted|archived|rejected|dubbel|duplicate/,
  // A column such as `opgezegd per` holds a day, and not a yes; only a no says that it did not happen.
  yes: /^(?!(?:nee|neen|n|no|onwaar|false|0|niet|-|n\.?v\.?t\.?)$).{1,40}$/i,
  texts: ['otherTerms'],
  // Nothing is paid by a draft, which people read before they sign it.
  alsoLeftOut: false,
};
