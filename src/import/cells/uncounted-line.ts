import { plainHeader, type Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { unusedHeaders } from '../columns/suggest-columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Cells } from './cells.ts';
import { memoize } from './memoize.ts';
import { tidyCell } from './tidy-cell.ts';

/** The words with which a file says that a line does not count. */
export interface UncountedWords {
  /** What a cell says of its line by itself; the word is the first group. */
  readonly undone: RegExp;
  /** The names of columns that say of each line whether it counts. */
  readonly verdict: RegExp;
  /** The names of columns that say whether it does not, and what a cell of them holds when it does not. */
  readonly reversed: RegExp;
  readonly yes: RegExp;
  /** The columns of free text that are looked at as well, though they are read. */
  readonly texts: readonly Column[];
  /** Whether a column that is left out by name still says that its line does not count. */
  readonly alsoLeftOut: boolean;
}

// `Totaal`, `Subtotaal oktober` and `Totaal week 40`: a sentence that happens to begin so is longer.
export const TOTAL = /^((?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?)):?(?:\s+\S+){0,2}$/i;
const NO = /^(?:nee|neen|n|no|onwaar|false|0|niet)$/i;

/**
 * Refuses the lines that say in other columns, or in a free text, that they are a total or do not count. Nobody would
 * count them, though everything that a line needs stands there.
 */
export class UncountedLine {
  readonly #columns: readonly { position: number; find: (field: string) => string }[];

  constructor(mapping: Mapping, words: UncountedWords) {
    const unread = unusedHeaders(words.alsoLeftOut ? { ...mapping, ignored: [] } : mapping).map(
      ({ header, position }) => {
        const verdict = verdictOf(header, words);
        return { position, find: memoize((field) => findUncounted(field, words, verdict)) };
      },
    );
    const texts = words.texts.flatMap((column) => mapping.positions[column] ?? []);
    const read = texts.map((position) => ({ position, find: memoize((field) => findUncounted(field, words)) }));
    this.#columns = [...unread, ...read];
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
function verdictOf(header: string, { reversed, verdict, yes }: UncountedWords): RegExp | undefined {
  const plain = plainHeader(header);
  if (reversed.test(plain)) return yes;
  return verdict.test(plain) ? NO : undefined;
}

/** Finds the word that says so; it is empty when none does. Only the word is told: what stands behind it may be a name. */
function findUncounted(field: string, { undone }: UncountedWords, verdict?: RegExp): string {
  if (field.length < shortest && verdict === undefined) return '';
  const text = tidyCell(field);
  return TOTAL.exec(text)?.[1] ?? undone.exec(text)?.[1] ?? verdict?.exec(text)?.[0] ?? '';
}

const shortest = 4;
