import type { Cells } from '../../cells/cells.ts';
import { memoize } from '../../cells/memoize.ts';
import { tidyCell } from '../../cells/tidy-cell.ts';
import { plainHeader } from '../../columns/columns.ts';
import { unusedHeaders } from '../../columns/suggest-columns.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { CsvRecord } from '../../file/records/csv-record.ts';

// `Totaal`, `Subtotaal oktober` and `Totaal week 40`: a sentence that happens to begin so is longer.
const TOTAL = /^((?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?)):?(?:\s+\S+){0,2}$/i;
// What care administrations write beside a visit that did not take place, or of which the money was taken back.
const UNDONE =
  /^(geannuleerd|annulering|afgezegd|afgelast|vervallen|verwijderd|verwijderen|correctie|afwezig|afgekeurd|afgewezen|geweigerd|ingetrokken|verplaatst|verzet|uitgesteld|no[\s-]?show|gepland|concept|dubbel|duplicaat|niet (?:geleverd|uitgevoerd|verricht|gewerkt|bevestigd|akkoord|goedgekeurd|doorgegaan|declarabel|declareren|verschenen|aanwezig|gerealiseerd|thuis)|gaat niet door|gecrediteerd|crediteren|creditering|credit(?:regel|nota|factuur)?|storno|gestorneerd|teruggedraaid|cancell?ed|cancell?ation|absent|deleted?|correction|rejected|refused|withdrawn|rescheduled|postponed|planned|draft|duplicate|not (?:delivered|performed|worked|approved|confirmed|billable|present|home)|void(?:ed)?|reversed|reversal|refund(?:ed)?)(?:[.!]|(?:\s+\S+){1,2})?$/i;
// Columns that say of each line whether it counts, and those that say whether it does not.
const VERDICT =
  /declara|declare|facture|factura|akkoord|goedgekeurd|geldig|definitief|geleverd|doorgegaan|uitgevoerd|verricht|gewerkt|aanwezig|gerealiseerd|bevestigd|billable|approved|valid|delivered|confirmed|performed|worked|attended/;
const REVERSED =
  /^(?:niet|not|invalid|ongeldig)|gedeclareerd|betaald|verrekend|geannuleerd|afgezegd|vervallen|verwijderd|verwijderen|correctie|afwezig|noshow|dubbel|gestorneerd|gecrediteerd|afgekeurd|concept|declared|paid|settled|cancell?ed|deleted|absent|duplicate|draft|void|rejected|disapproved/;
const NO = /^(?:nee|neen|n|no|onwaar|false|0|niet)$/i;
const YES = /^(?:ja|j|yes|y|waar|true|1|x)$/i;

/**
 * Refuses the lines that say in other columns, or in their note, that they are a total or care that was not given.
 * Nobody would count them, though an agreement, a date and a quantity stand there.
 */
export class NoCare {
  readonly #columns: readonly { position: number; find: (field: string) => string }[];

  constructor(mapping: Mapping) {
    const { note } = mapping.positions;
    const unread = unusedHeaders(mapping).map(({ header, position }) => {
      const verdict = verdictOf(header);
      return { position, find: memoize((field) => findNoCare(field, verdict)) };
    });
    const notes = note === undefined ? [] : [{ position: note, find: memoize((field) => findNoCare(field)) }];
    this.#columns = [...unread, ...notes];
  }

  check(cells: Cells, { fields }: CsvRecord): void {
    for (const { position, find } of this.#columns) {
      const field = fields[position] ?? '';
      const found = field === '' ? '' : find(field);
      if (found === '') continue;
      cells.fail(position, { code: 'LINE_NO_CARE', params: { found } });
      return;
    }
  }
}

/** The word with which a column says of a line that it does not count: `declarabel` by a no, `geannuleerd` by a yes. */
function verdictOf(header: string): RegExp | undefined {
  const plain = plainHeader(header);
  if (REVERSED.test(plain)) return YES;
  return VERDICT.test(plain) ? NO : undefined;
}

/** Finds the word that says so; it is empty when none does. Only the word is told: what stands behind it may be a name. */
function findNoCare(field: string, verdict?: RegExp): string {
  if (field.length < shortest && verdict === undefined) return '';
  const text = tidyCell(field);
  return TOTAL.exec(text)?.[1] ?? UNDONE.exec(text)?.[1] ?? verdict?.exec(text)?.[0] ?? '';
}

const shortest = 4;
