import type { LineInput } from '../../domain/declaration-content.ts';
import type { Month } from '../../domain/values/month.ts';
import type { Column } from '../map/columns.ts';
import type { Mapping } from '../map/map-header.ts';
import { detached } from './detached.ts';

/** What a line declares. */
export interface ReadCare {
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
  readonly #known = new Map<string, ReadCare>();

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

  find(key: string): ReadCare | undefined {
    return this.#known.get(key);
  }

  keep(key: string, care: ReadCare): void {
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(detached(key), care);
  }
}
