import { valueAt } from '../view.ts';
import type { CellTexts } from '../cell.ts';
import { csvCell, csvHeader, csvLine } from './csv-cell.ts';
import type { ListWriter } from '../list-writer.ts';
import type { Selection } from '../select.ts';
import type { Writer } from '../../terminal/writer.ts';

const BOM = '\ufeff';

export function csvList(out: Writer, { fields }: Selection, dutch: CellTexts, bom: boolean): ListWriter {
  let head = (bom ? BOM : '') + csvLine(fields.map(csvHeader));
  const write = async (text: string): Promise<void> => {
    await out.write(head + text);
    head = '';
  };
  return {
    row: (row) => write(csvLine(fields.map(({ path, kind }) => csvCell(kind, valueAt(row, path), dutch)))),
    end: () => write(''),
  };
}
