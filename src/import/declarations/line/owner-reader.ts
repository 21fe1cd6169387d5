import { Cells } from '../../cells/cells.ts';
import type { FileForm, OwnerReader } from '../../kind.ts';
import { declarationColumns } from '../columns.ts';
import { declarationCellReaders } from './cell-readers.ts';

/**
 * Reads of which agreement a line is, by the same cell readers as the whole line. The order of dates that is only taken to
 * be the usual one may be refuted by the last line of the file, and all dates were misread then.
 */
export function declarationOwnerReader({ mapping, dialect }: FileForm): OwnerReader | undefined {
  const isKnown = declarationColumns.dates.every(
    (column) => mapping.positions[column] === undefined || (dialect.dates[column]?.by ?? 'norm') !== 'norm',
  );
  const { agreement: position } = mapping.positions;
  if (!isKnown || position === undefined) return undefined;
  const cells = new Cells(mapping, declarationColumns);
  const { agreement } = declarationCellReaders(mapping, dialect);
  return {
    position,
    read(record) {
      cells.open(record);
      return cells.required('agreement', agreement);
    },
  };
}
