import { tidyCell } from '../cells/tidy-cell.ts';
import { TOTAL } from '../cells/uncounted-line.ts';
import type { ColumnSet } from '../columns/column-set.ts';
import { plainHeader } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { unusedHeaders } from '../columns/suggest-columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { FileProblem } from '../finding.ts';

// Below such a name stands what a line is: given, cancelled, absent, travel.
const SORTING =
  /^(?:regel|uur|uren|zorg|dienst|bezoek|afspraak|declaratie|factuur|visit|line)?(?:status|soort|type|categorie|category|activiteit|activity)(?:zorg|dienst|uren|bezoek|regel)?$/;

/**
 * Finds the columns that nobody would read and that tell lines apart by their sort or status, with more than one of them
 * in it: some of those lines may be no care to declare. Words that say so by themselves are refused with their lines.
 */
export function findSortingColumns(
  header: CsvRecord,
  lines: readonly CsvRecord[],
  mapping: Mapping,
  { undone }: Pick<ColumnSet, 'undone'>,
): FileProblem[] {
  return unusedHeaders(mapping).flatMap(({ header: column, position }): FileProblem[] => {
    if (!SORTING.test(plainHeader(column))) return [];
    const texts = lines.map(({ fields }) => tidyCell(fields[position] ?? '').toLowerCase());
    const values = new Set(texts.filter((text) => !undone.test(text) && !TOTAL.test(text)));
    return values.size < 2
      ? []
      : [{ code: 'COLUMN_SORTS', line: header.line, column: position + 1, params: { column, found: values.size } }];
  });
}
