/** So many lines may be wrong, or so many hundredths of a percent of them. */
export type MaxErrors = { readonly lines: number } | { readonly basisPoints: number };

export function isAboveLimit(most: MaxErrors | undefined, wrong: number, lines: number): boolean {
  if (most === undefined) return false;
  return 'lines' in most ? wrong > most.lines : wrong * 10_000 > most.basisPoints * lines;
}
