import { pinnedBasis, cellsBasis, type DecimalForm, type DecimalSign } from '../../file/dialect.ts';
import { parseWrittenNumber, signOfEither } from '../../cells/numbers/decimal.ts';
import { type CellEvidence, Evidence } from './evidence.ts';
import { withoutHours } from '../../cells/numbers/named-time.ts';
import { withoutUnit } from '../../cells/numbers/read-numbers.ts';

/** The texts of one column: in how many cells each stands, and on which line first. */
export type ColumnCells = Iterable<CellEvidence>;

/**
 * Decides which sign stands before the decimals in a column: the sign in most of the cells that can be read in one way
 * only. It is undefined when there are no such cells, and then `1.000` remains ambiguous.
 */
export function decideDecimals(cells: ColumnCells, told: DecimalSign | undefined): DecimalForm | undefined {
  if (told !== undefined) return { ...pinnedBasis, sign: told, settled: true };
  const evidence = new Evidence<DecimalSign>();
  const settled = new Set<DecimalSign>();
  for (const cell of cells) {
    const number = parseWrittenNumber(withoutUnit(withoutHours(cell.text)));
    if (number?.decimal === undefined) continue;
    evidence.add(number.decimal, cell);
    if (number.settles) settled.add(number.decimal);
  }
  const comma = evidence.of(',');
  const point = evidence.of('.');
  if (comma.cells + point.cells === 0) return undefined;
  const sign = point.cells > comma.cells ? '.' : ',';
  const agreed = comma.cells === 0 || point.cells === 0;
  return { ...cellsBasis(evidence.of(sign)), sign, settled: settled.has(sign), agreed };
}

/** Finds the form that all columns share which show one: no cell of the file says otherwise. */
export function likeOthers(forms: readonly DecimalForm[]): DecimalForm | undefined {
  const [first] = forms;
  const isShared = forms.every(({ sign, agreed }) => agreed === true && sign === first?.sign);
  return isShared && first !== undefined ? { ...first, settled: false, cells: 0 } : undefined;
}

/**
 * Whether a column that shows no form itself has three decimals everywhere, after the sign that the rest of the file has
 * before its decimals.
 */
export function areDecimals(cells: ColumnCells, { sign }: DecimalForm): boolean {
  let found = false;
  for (const { text } of cells) {
    const either = signOfEither(withoutUnit(withoutHours(text)));
    if (either !== undefined && either !== sign) return false;
    found ||= either === sign;
  }
  return found;
}
