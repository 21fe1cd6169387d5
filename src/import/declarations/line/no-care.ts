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
  /^(geannuleerd|annulering|afgezegd|afgelast|vervallen|verwijderd|afwezig|no[\s-]?show|gepland|concept|dubbel|duplicaat|niet (?:geleverd|doorgegaan|declarabel|declareren|verschenen|aanwezig|gerealiseerd|thuis)|gaat niet door|gecrediteerd|creditering|credit(?:regel|nota|factuur)?|storno|gestorneerd|teruggedraaid|cancell?ed|cancell?ation|absent|planned|draft|duplicate|not (?:delivered|billable|present|home)|void(?:ed)?|reversed|reversal|refund(?:ed)?)(?:[.!]|(?:\s+\S+){1,2})?$/i;
// Columns that say of each line whether it counts.
const VERDICT =
  /declara|declare|facture|factura|akkoord|goedgekeurd|geldig|definitief|geleverd|doorgegaan|billable|approved|valid|delivered|confirmed/;
const NO = /^(?:nee|neen|n|no|onwaar|false|0|niet)$/i;

/**
 * Refuses the lines that say in other columns, or in their note, that they are a total or care that was not given.
 * Nobody would count them, though an agreement, a date and a quantity stand there.
 */
export class NoCare {
  readonly #columns: readonly { position: number; find: (field: string) => string }[];

  constructor(mapping: Mapping) {
    const { note } = mapping.positions;
    const unread = unusedHeaders(mapping).map(({ header, position }) => ({
      position,
      find: memoize((field) => findNoCare(field, VERDICT.test(plainHeader(header)))),
    }));
    const notes = note === undefined ? [] : [{ position: note, find: memoize((field) => findNoCare(field, false)) }];
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

/** Finds the word that says so; it is empty when none does. Only the word is told: what stands behind it may be a name. */
function findNoCare(field: string, isVerdict: boolean): string {
  if (field.length < shortest && !isVerdict) return '';
  const text = tidyCell(field);
  return TOTAL.exec(text)?.[1] ?? UNDONE.exec(text)?.[1] ?? (isVerdict ? NO.exec(text)?.[0] : undefined) ?? '';
}

const shortest = 4;
