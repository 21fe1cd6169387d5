import { hasOtherTotals } from '../journal/findings/other-totals.ts';
import { countOutcomes } from '../journal/totals.ts';
import type { MaxErrors } from '../options.ts';
import type { Answered } from '../send/send.ts';
import { differencesBefore } from './control-totals.ts';
import type { RunningImport } from './running-import.ts';

/** The reason that not everything was sent. After `interrupted` the same call goes on. */
export type Stopped = 'interrupted' | 'error-limit' | 'control-totals';

/** Whether the import stops at what is known to be wrong before anything is sent. */
export function stopBeforeSending({ journal, options: { expect, maxErrors } }: RunningImport): Stopped | undefined {
  const { totals, lines } = countOutcomes(journal);
  if (isAboveLimit(maxErrors, totals.rejected.lines, lines)) return 'error-limit';
  const { minutes, cents } = expect ?? {};
  // What somebody says goes before what a row of totals says.
  const isSaid = minutes !== undefined || cents !== undefined;
  const isOther = differencesBefore(expect ?? {}, totals).length > 0 || (!isSaid && hasOtherTotals(journal));
  return isOther ? 'control-totals' : undefined;
}

/** Whether more lines are wrong than may be. Only what was just answered can have passed the limit. */
export function isPastLimit({ journal, options: { maxErrors } }: RunningImport, answers: readonly Answered[]): boolean {
  if (maxErrors === undefined || answers.every(({ answer }) => answer.outcome !== 'rejected')) return false;
  const { totals, lines } = countOutcomes(journal);
  return isAboveLimit(maxErrors, totals.rejected.lines, lines);
}

function isAboveLimit(most: MaxErrors | undefined, wrong: number, lines: number): boolean {
  if (most === undefined) return false;
  return 'lines' in most ? wrong > most.lines : wrong * 10_000 > most.basisPoints * lines;
}
