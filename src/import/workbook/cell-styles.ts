import type { Archive } from './archive.ts';
import { mostStyles } from './limits.ts';
import { builtInFormats, lookOf, type NumberLook } from './number-formats.ts';
import { isTrue, readWholeXml, type Attributes } from './read-xml.ts';
import { WorkbookError } from './workbook-error.ts';

/** How the cells of one style look. */
export interface CellStyle {
  number: NumberLook;
  /** People strike out what is not so any more. */
  isStruckThrough: boolean;
}

/** Reads the styles of the cells of a workbook, in the order in which cells name them. */
export async function readCellStyles(archive: Archive, part: string): Promise<CellStyle[]> {
  if (!archive.has(part)) return [];
  const codes = new Map<number, string>(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  const inside = { fonts: false, cells: false };
  const addStyle = ({ numFmtId, fontId }: Attributes): void => {
    const number = lookOf(codes.get(Number(numFmtId)) ?? '');
    styles.push({ number, isStruckThrough: struck[Number(fontId ?? 0)] ?? false });
  };
  await readWholeXml(archive, part, {
    open: (name, attributes) => {
      if (Math.max(codes.size, struck.length, styles.length) > mostStyles) throw new WorkbookError('too-large');
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'fonts') inside.fonts = true;
      if (name === 'cellXfs') inside.cells = true;
      if (inside.fonts && name === 'font') struck.push(false);
      if (inside.fonts && name === 'strike') struck[struck.length - 1] = isTrue(attributes['val'] ?? 'true');
      if (inside.cells && name === 'xf') addStyle(attributes);
    },
    close: (name) => {
      if (name === 'fonts') inside.fonts = false;
      if (name === 'cellXfs') inside.cells = false;
    },
  });
  return styles;
}
