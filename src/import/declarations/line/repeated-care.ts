import type { LineInput } from '../../../domain/declaration-content.ts';
import type { Month } from '../../../domain/values/month.ts';
import type { Column } from '../../columns/columns.ts';
import type { Mapping } from '../../columns/map-header.ts';
import { detach } from '../../cells/detach.ts';

/** What a line declares. */
export interface CareOfLine {
  month: Month | undefined;
  content: LineInput;
  json: string;
  minutes: number;
  cents: number | undefined;
}

// All that what is declared is read from; not which agreement, invoice or reference it is for.
const careColumns = [
  'date',
  'careFunction',
  'unit',
  'quantity',
  'start',
  'end',
  'break',
  'rate',
  'amount',
  'travel',
] as const satisfies Column[];
const most = 5000;

/**
 * The same care is delivered to many on the same day: what was read before from the very same cells need not be read
 * again. Lines with a note are left out, since hardly any two are the same.
 */
export class RepeatedCare {
  readonly #positions: readonly number[];
  readonly #note: number | undefined;
  readonly #known = new Map<string, CareOfLine>();

  constructor({ positions }: Mapping) {
    this.#positions = careColumns.flatMap((column) => positions[column] ?? []);
    this.#note = positions.note;
  }

  /** The cells as one text; undefined when they are not to be remembered. */
  keyOf(fields: readonly string[]): string | undefined {
    if (this.#note !== undefined && (fields[this.#note] ?? '') !== '') return undefined;
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
