import type { Cells } from '../../cells/cells.ts';
import type { Column } from '../../columns/columns.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import type { CareOfLine } from './repeated-care.ts';

// What tells of which care a line is: a row of a sum leaves one of these open, and a line of care none.
const telling = ['agreement', 'date', 'careFunction', 'unit'] as const satisfies readonly Column[];
/** One line above is no group to add up: the same hours on two days are common. */
const fewest = 2;

const none: readonly Column[] = [];

interface Group {
  first: number;
  last: number;
  lines: number;
  minutes: number;
}

/**
 * Finds the rows that carry the sum of the lines above and no word for it: they look like a line, but for a cell that all
 * lines above have filled.
 */
export class SumAbove {
  readonly #columns: readonly Column[];
  /** The columns that a line left open: those tell nothing. */
  readonly #open = new Set<Column>();
  #agreement: string | undefined;
  #ofAgreement: Group | undefined;
  #ofAll: Group | undefined;

  constructor({ positions }: Mapping) {
    this.#columns = telling.filter((column) => positions[column] !== undefined);
  }

  check(cells: Cells, agreement: string | undefined, care: CareOfLine, read: DeclarationCellReaders): void {
    const open = this.#openIn(cells);
    if (open.some((column) => !this.#open.has(column))) {
      const sum = this.#find(readMinutes(cells, read));
      if (sum !== undefined) {
        const params = { found: sum.first, expected: sum.last };
        cells.fail(cells.text('quantity') === '' ? 'minutes' : 'quantity', { code: 'LINE_SUM_ABOVE', params });
        this.#ofAgreement = undefined;
        return;
      }
    }
    for (const column of open) this.#open.add(column);
    this.#ofAgreement = grown(agreement === this.#agreement ? this.#ofAgreement : undefined, cells.line, care);
    this.#ofAll = grown(this.#ofAll, cells.line, care);
    this.#agreement = agreement;
  }

  #openIn(cells: Cells): readonly Column[] {
    for (const column of this.#columns)
      if (cells.text(column) === '') return this.#columns.filter((each) => cells.text(each) === '');
    return none;
  }

  #find(minutes: number): Group | undefined {
    const isSum = (group: Group | undefined): boolean =>
      group !== undefined && minutes > 0 && group.lines >= fewest && group.minutes === minutes;
    return [this.#ofAgreement, this.#ofAll].find(isSum);
  }
}

function grown(group: Group | undefined, line: number, { minutes }: CareOfLine): Group {
  if (group === undefined) return { first: line, last: line, lines: 1, minutes };
  group.last = line;
  group.lines += 1;
  group.minutes += minutes;
  return group;
}

/** The hours of a row, also when it does not say that they are hours. */
function readMinutes(cells: Cells, read: DeclarationCellReaders): number {
  const hours = read.hours(cells.text('quantity'), cells.line);
  const minutes = read.minutes(cells.text('minutes'), cells.line);
  return ('value' in hours ? hours.value : 0) + ('value' in minutes ? minutes.value : 0);
}
