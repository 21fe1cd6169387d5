import { lineFields, type LineField } from '../../../domain/declaration/lines/line-fields.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';
import type { Month } from '../../../domain/values/month.ts';
import type { Column } from '../../columns/columns.ts';
import type { Mapping } from '../../columns/mapping.ts';
import { detach } from '../../cells/detach.ts';
import { lineColumns } from './read-content.ts';

/** The care of a line, with what follows from it. */
export interface CareOfLine {
  month: Month | undefined;
  content: LineInput;
  json: string;
  minutes: number;
  cents: number | undefined;
}

/** The columns of these fields, each once. */
function columnsOf(holds: (field: LineField) => boolean): Column[] {
  const fields = Object.entries(lineColumns) as [keyof typeof lineColumns, readonly Column[]][];
  return [...new Set(fields.flatMap(([field, columns]) => (holds(lineFields[field]) ? columns : [])))];
}

// All that what is declared is read from; not which agreement, invoice or reference it is for.
const careColumns = columnsOf(({ sealed }) => !sealed);
const noteColumns = columnsOf(({ sealed }) => sealed);
const most = 5000;

/**
 * The same care is delivered to many on the same day: what was read before from the very same cells need not be read
 * again. Lines with a note are left out, since hardly any two are the same.
 */
export class RepeatedCare {
  readonly #positions: readonly number[];
  readonly #notes: readonly number[];
  readonly #known = new Map<string, CareOfLine>();

  constructor({ positions }: Mapping) {
    this.#positions = careColumns.flatMap((column) => positions[column] ?? []);
    this.#notes = noteColumns.flatMap((column) => positions[column] ?? []);
  }

  /** Joins the cells into one text; undefined when the line is not to be remembered. */
  keyOf(fields: readonly string[]): string | undefined {
    for (const position of this.#notes) if ((fields[position] ?? '') !== '') return undefined;
    let key = '';
    for (const position of this.#positions) key += `${fields[position] ?? ''}\n`;
    return key;
  }

  find(key: string): CareOfLine | undefined {
    return this.#known.get(key);
  }

  keep(key: string, care: CareOfLine): void {
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(detach(key), care);
  }
}
