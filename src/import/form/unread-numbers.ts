import { excerpt } from '../cells/excerpt.ts';
import { tidyCell } from '../cells/tidy-cell.ts';
import { plainHeader } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { unusedHeaders } from '../columns/suggest-columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { FileProblem } from '../finding.ts';

// A number that counts something shows it by its form: 1,5 or 1:30, 57,40, € 10, 22%. A whole number may be that of a client.
const COUNTED =
  /^(?:€\s*)?[-+]?(?:\d{1,3}(?:[.,\s]\d{3})*|\d+)[.,]\d{1,2}(?:\s*(?:€|uur|u|km|%))?$|^€\s*\d+|^\d+\s*[%€]$|^\d{1,2}:\d\d$/i;
// Below these words a whole number counts as well, and is of no client; 0 and 1 are a no and a yes there.
const COUNTING =
  /werkelijk|geleverd|uitgevoerd|verricht|gewerkt|gerealiseerd|gepland|afgesproken|indicatie|personen|medewerkers|clienten|actual|delivered|performed|worked|planned|agreed|persons|people|clients/;
const WHOLE = /^(?![01]$)\d{1,4}$/;
// Without a name nothing says that a whole number is that of a client.
const NUMBER = /^(?:€\s*)?[-+]?\d[\d.,:]*(?:\s*(?:€|%|uur|u|km))?$/i;

/**
 * Finds the columns that nobody would read and whose cells count something, though their name does not say so, and those
 * that hold numbers below no name: whoever made the file counts with them.
 */
export function findUnreadNumbers(header: CsvRecord, lines: readonly CsvRecord[], mapping: Mapping): FileProblem[] {
  const nameless = mapping.headers.flatMap((name, position) =>
    name.trim() === '' && position < mapping.ownWidth ? [position] : [],
  );
  return [
    ...unusedHeaders(mapping).flatMap(({ header: column, position }): FileProblem[] => {
      const forms = COUNTING.test(plainHeader(column)) ? [COUNTED, WHOLE] : [COUNTED];
      return forms.every((form) => findCell(lines, position, form) === undefined)
        ? []
        : [{ code: 'COLUMN_UNREAD', line: header.line, column: position + 1, params: { column } }];
    }),
    ...nameless.flatMap((position): FileProblem[] => {
      const found = findCell(lines, position, NUMBER);
      if (found === undefined) return [];
      const params = { found: excerpt(found.text), like: found.line };
      return [{ code: 'COLUMN_NAMELESS', line: header.line, column: position + 1, params }];
    }),
  ];
}

/** Finds the first cell of a column that is written in this form. */
function findCell(
  lines: readonly CsvRecord[],
  position: number,
  form: RegExp,
): { text: string; line: number } | undefined {
  for (const { fields, line } of lines) {
    const text = tidyCell(fields[position] ?? '');
    if (text !== '' && form.test(text)) return { text, line };
  }
  return undefined;
}
