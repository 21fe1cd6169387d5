import { columnLetters, parsePlace } from './cell-place.ts';
import { mostColumns } from '../limits.ts';
import { WorkbookError } from '../workbook-error.ts';

/** What is not seen in the lines of a sheet, or not as they are read. */
export interface SheetFacts {
  /** Cells that were merged, of which the first only has a value: `A2:A5`. */
  merged: string[];
  /** Below the first row with two filled cells, which is the header. */
  hiddenRows: number[];
  /** By their letters. */
  hiddenColumns: string[];
}

/** Gathers those facts while a sheet is read. */
export class SheetFactsGatherer {
  readonly #merged: string[] = [];
  readonly #hiddenRows: number[] = [];
  /** By number: this is asked of every cell, and a sheet may name thousands of ranges. */
  readonly #hiddenColumns = new Uint8Array(mostColumns + 1);
  #hiddenRanges = 0;
  /** Above the first row with two filled cells stands a title at most. */
  #tableFrom = Infinity;
  readonly #filledColumns = new Set<number>();

  /** Whether a row stands below the header, where care stands. */
  isBelowHeader(row: number): boolean {
    return row > this.#tableFrom;
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns[column] === 1;
  }

  /** Ranges do not overlap, so that there are no more than columns. @throws WorkbookError */
  hideColumns(first: number, last: number): void {
    this.#hiddenRanges += 1;
    if (this.#hiddenRanges > mostColumns) throw new WorkbookError('damaged');
    this.#hiddenColumns.fill(1, first, last + 1);
  }

  merge(range: string): void {
    this.#merged.push(range);
  }

  /** A row with something in it. */
  row(number: number, isHidden: boolean, filled: readonly number[]): void {
    if (isHidden && this.isBelowHeader(number)) this.#hiddenRows.push(number);
    if (filled.length >= 2 && this.#tableFrom === Infinity) this.#tableFrom = number;
    for (const column of filled) this.#filledColumns.add(column);
  }

  get facts(): SheetFacts {
    const filled = this.#filledUpTo();
    return {
      merged: this.#merged.filter((range) => this.#isInTable(range, filled)),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: [...this.#filledColumns]
        .filter((column) => this.isColumnHidden(column))
        .sort((one, other) => one - other)
        .map(columnLetters),
    };
  }

  /** A title is usually merged over the width of the table, and a merged range beside the table holds no care. */
  #isInTable(range: string, filledUpTo: Uint16Array): boolean {
    const [first = '', last = first] = range.split(':');
    const from = parsePlace(first);
    const to = parsePlace(last);
    if (to.row < this.#tableFrom) return false;
    const columns = Math.min(to.column, mostColumns);
    return (filledUpTo[columns] ?? 0) > (filledUpTo[Math.min(from.column, columns + 1) - 1] ?? 0);
  }

  /** The number of filled columns up to each: of a hundred thousand merged ranges each is then looked at once. */
  #filledUpTo(): Uint16Array {
    const counts = new Uint16Array(mostColumns + 1);
    for (let column = 1; column <= mostColumns; column += 1)
      counts[column] = (counts[column - 1] ?? 0) + Number(this.#filledColumns.has(column));
    return counts;
  }
}
