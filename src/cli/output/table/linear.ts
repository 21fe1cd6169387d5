import { cut, pad } from '../../terminal/width.ts';
import type { Column, Row } from './column.ts';

/** One line of a table without lines around it, nothing cut without an ellipsis to show it; costs the same for the millionth row as for the first. */
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
