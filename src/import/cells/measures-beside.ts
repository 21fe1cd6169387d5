import type { CareUnit } from '../../domain/words.ts';
import { measureOfCell, type CellMeasure } from '../columns/cell-measure.ts';
import type { Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { isResultColumn } from '../columns/columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Cells } from './cells.ts';
import { excerpt } from './excerpt.ts';
import { memoize } from './memoize.ts';
import { tidyCell } from './tidy-cell.ts';

type Find = (field: string) => CellMeasure | null;

/** What the cells of a line that are not read say of its numbers, such as `per dagdeel` or `in centen` beside a rate. */
export class MeasuresBeside {
  readonly #columns: readonly { position: number; find: Find }[];

  /** The columns of free text are looked at as well, though they are read. */
  constructor({ headers, positions, ignored = [] }: Mapping, texts: readonly Column[]) {
    const read = new Set([...Object.values(positions), ...ignored]);
    const unread = headers.flatMap((header, position) =>
      read.has(position) || isResultColumn(header) ? [] : [position],
    );
    const looked = [...unread, ...texts.flatMap((column) => positions[column] ?? [])];
    this.#columns = looked.map((position) => ({
      position,
      find: memoize((field) => measureOfCell(tidyCell(field)) ?? null),
    }));
  }

  /** Refuses a line of which such a cell says that its numbers count something else than it is read as. */
  check(cells: Cells, { fields }: CsvRecord, unit: CareUnit): void {
    for (const { position, find } of this.#columns) {
      const field = fields[position] ?? '';
      const measure = field === '' ? null : find(field);
      if (measure === null || (!measure.isCents && measure.unit === unit)) continue;
      cells.fail(position, { code: 'CELL_MEASURE', params: { found: excerpt(tidyCell(field)), unit } });
      return;
    }
  }
}
