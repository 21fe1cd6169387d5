/**
 * What a verdict about a column rests on: somebody told it, cells that can be read in one way only, or
 * nothing but what is usual in the Netherlands.
 */
export interface Basis {
  by: 'pinned' | 'cells' | 'norm';
  /** How many cells show it. */
  cells: number;
  /** The first line that shows it; 0 when none does. */
  line: number;
}

export const pinnedBasis: Basis = { by: 'pinned', cells: 0, line: 0 };
export const usualBasis: Basis = { by: 'norm', cells: 0, line: 0 };

export function cellsBasis({ cells, line }: { cells: number; line: number }): Basis {
  return { by: 'cells', cells, line };
}
