import type { UncountedWords } from '../../cells/uncounted-line.ts';

/** How care administrations say that care was not given, or is not to be declared. */
export const careNotGiven: UncountedWords = {
  // What stands beside a visit that did not take place, or of which the money was taken back.
  undone:
    /^(?:(?:(?:de|the)\s+)?(?:cli[eë]nte?|client|budgethouder|klant|bewoner|(?:budget )?holder)\s+(?:(?:was|is|heeft|had|has|werd)\s+)?)?(geannuleerd|annulering|afgezegd|afgelast|vervallen|verwijderd|verwijderen|correctie|afwezig|afgekeurd|afgewezen|geweigerd|ingetrokken|verplaatst|verzet|uitgesteld|no[\s-]?show|gepland|concept|dubbel|duplicaat|niet (?:geleverd|uitgevoerd|verricht|gewerkt|bevestigd|akkoord|goedgekeurd|doorgegaan|declarabel|declareren|verschenen|aanwezig|gerealiseerd|thuis)|gaat niet door|gecrediteerd|crediteren|creditering|credit(?:regel|nota|factuur)?|storno|gestorneerd|teruggedraaid|cancell?ed|cancell?ation|absent|deleted?|correction|rejected|refused|withdrawn|rescheduled|postponed|planned|draft|duplicate|not (?:delivered|performed|worked|approved|confirmed|billable|present|home)|void(?:ed)?|reversed|reversal|refund(?:ed)?)(?:[.!]|(?:\s+\S+){1,2})?$/i,
  verdict:
    /declara|declare|facture|factura|akkoord|goedgekeurd|geldig|definitief|geleverd|doorgegaan|uitgevoerd|verricht|gewerkt|aanwezig|gerealiseerd|bevestigd|billable|approved|valid|delivered|confirmed|performed|worked|attended/,
  reversed:
    /^(?:niet|not|invalid|ongeldig)|gedeclareerd|betaald|verrekend|geannuleerd|afgezegd|vervallen|verwijderd|verwijderen|correctie|afwezig|noshow|dubbel|gestorneerd|gecrediteerd|afgekeurd|concept|declared|paid|settled|cancell?ed|deleted|absent|duplicate|draft|void|rejected|disapproved/,
  yes: /^(?:ja|j|yes|y|waar|true|1|x)$/i,
  texts: ['note'],
  // Whoever leaves out a column that sorts the lines does not mean that cancelled care is to be paid.
  alsoLeftOut: true,
};
