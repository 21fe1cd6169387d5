import { makeHarmless } from '../file/formula.ts';

/** A cell of ours in a result file: quoted when it must be, and never run as a formula by a spreadsheet. */
export function csvCell(text: string, separator: string): string {
  const safe = makeHarmless(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
