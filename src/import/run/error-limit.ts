import type { MaxErrors } from '../options.ts';

export function isAboveLimit(most: MaxErrors | undefined, wrong: number, lines: number): boolean {
  if (most === undefined) return false;
  return 'lines' in most ? wrong > most.lines : wrong * 10_000 > most.basisPoints * lines;
}
