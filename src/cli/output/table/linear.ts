import { cut, pad } from '../../terminal/width.ts';
import type { Column, Row } from './column.ts';

/** Makes one line of a table without lines around it, and shows a cut with an ellipsis. The millionth row costs the same as the first. */
export function linearRow(
  row: Row,
  columns: readonly Column[],
  widths: ReadonlyMap<number, number>,
  ellipsis?: string,
): string {
  const cells = [...widths].map(([index, limit]) => {
    const side = columns[index]?.side ?? 'left';
    const text = row[index] ?? '';
    return pad(ellipsis === undefined ? text : cut(text, limit, ellipsis), limit, side);
  });
  return `${cells.join('  ').trimEnd()}\n`;
}
