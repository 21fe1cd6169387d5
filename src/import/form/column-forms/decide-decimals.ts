import { pinnedBasis, cellsBasis, type DecimalForm, type DecimalSign } from '../../file/dialect.ts';
import { parseWrittenNumber } from '../../cells/numbers/decimal.ts';
import { Evidence } from './evidence.ts';
import { withoutUnit } from '../../cells/numbers/read-numbers.ts';

/** Cells of one column and the lines on which they stand. */
export type ColumnCells = Iterable<{ text: string; line: number }>;

/**
 * Decides which sign stands before the decimals in a column: the sign in most of the cells that can be read in one way
 * only. It is undefined when there are no such cells, and then `1.000` remains ambiguous.
 */
export function decideDecimals(cells: ColumnCells, told: DecimalSign | undefined): DecimalForm | undefined {
  if (told !== undefined) return { ...pinnedBasis, sign: told, settled: true };
  const evidence = new Evidence<DecimalSign>();
  const settled = new Set<DecimalSign>();
  for (const { text, line } of cells) {
    const number = parseWrittenNumber(withoutUnit(text));
    if (number?.decimal === undefined) continue;
    evidence.add(number.decimal, line, text);
    if (number.settles) settled.add(number.decimal);
  }
  const comma = evidence.of(',');
  const point = evidence.of('.');
  if (comma.cells + point.cells === 0) return undefined;
  const sign = point.cells > comma.cells ? '.' : ',';
  return { ...cellsBasis(evidence.of(sign)), sign, settled: settled.has(sign) };
}
