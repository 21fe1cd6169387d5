import { columnLetters, parsePlace } from './cell-place.ts';

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
  readonly #hiddenColumns: [first: number, last: number][] = [];
  /** Above the first row with two filled cells stands a title at most. */
  #tableFrom = Infinity;
  readonly #filledColumns = new Set<number>();

  /** Whether a row stands below the header, where care stands. */
  isBelowHeader(row: number): boolean {
    return row > this.#tableFrom;
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.some(([first, last]) => column >= first && column <= last);
  }

  hideColumns(first: number, last: number): void {
    this.#hiddenColumns.push([first, last]);
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
    return {
      merged: this.#merged.filter((range) => this.#isInTable(range)),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: [...this.#filledColumns]
        .filter((column) => this.isColumnHidden(column))
        .sort((one, other) => one - other)
        .map(columnLetters),
    };
  }

  /** A title is usually merged over the width of the table, and a merged range beside the table holds no care. */
  #isInTable(range: string): boolean {
    const [first = '', last = first] = range.split(':');
    const from = parsePlace(first);
    const to = parsePlace(last);
    if (to.row < this.#tableFrom) return false;
    return [...this.#filledColumns].some((column) => column >= from.column && column <= to.column);
  }
}
