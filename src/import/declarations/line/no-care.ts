import type { Cells } from '../../cells/cells.ts';
import { tidyCell } from '../../cells/tidy-cell.ts';
import { unusedHeaders } from '../../columns/suggest-columns.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { CsvRecord } from '../../file/records/csv-record.ts';

// `Totaal`, `Subtotaal oktober` and `Totaal week 40`: a sentence that happens to begin so is longer.
const TOTAL = /^((?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?)):?(?:\s+\S+){0,2}$/i;
// What care administrations write beside a visit that did not take place, or of which the money was taken back.
const UNDONE =
  /^(?:geannuleerd|annulering|afgezegd|afgelast|vervallen|verwijderd|no[\s-]?show|niet (?:geleverd|doorgegaan|declarabel|declareren)|gaat niet door|gecrediteerd|creditering|credit(?:regel|nota|factuur)?|storno|gestorneerd|teruggedraaid|cancell?ed|cancell?ation|not (?:delivered|billable)|void(?:ed)?|reversed|reversal|refund(?:ed)?)[.!]?$/i;

/**
 * Refuses the lines that say in other columns, or in their note, that they are a total or care that was not given.
 * Nobody would count them, though an agreement, a date and a quantity stand there.
 */
export class NoCare {
  readonly #positions: readonly number[];
  readonly #note: number | undefined;

  constructor(mapping: Mapping) {
    this.#note = mapping.positions.note;
    const unread = unusedHeaders(mapping).map(({ position }) => position);
    this.#positions = this.#note === undefined ? unread : [...unread, this.#note];
  }

  check(cells: Cells, { fields }: CsvRecord): void {
    for (const position of this.#positions) {
      const field = fields[position] ?? '';
      if (field.length < shortest) continue;
      const text = tidyCell(field);
      // Only the word itself is told: what stands behind it may be a name.
      const [, word = UNDONE.exec(text)?.[0]] = TOTAL.exec(text) ?? [];
      if (word !== undefined) {
        cells.fail(position, { code: 'LINE_NO_CARE', params: { found: word } });
        return;
      }
    }
  }
}

const shortest = 4;
