import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput, LineInput } from '../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { JoinedLines } from '../../item.ts';
import type { Changed, Reconciling } from '../../send/reconcile-changed.ts';
import type { CareComparison } from './compare-care.ts';
import { withoutTimes } from './needed-times.ts';

/** Care of a file beside the declaration that stands for the same agreement and month. */
export interface Differing {
  readonly item: Changed;
  readonly earlier: Declaration;
  readonly now: DeclarationInput;
  readonly difference: CareComparison;
}

type Known = Pick<Reconciling, 'isRest' | 'add' | 'earlier' | 'originalLine' | 'missesLines'>;

/**
 * Finds the days of lines that stand already only as far as can be seen: as much care at another time of that day may be
 * another visit. That is so of all lines without times of what was left of an earlier import, which did not send them,
 * and of a part to add where the file has times and what stands has none. Lines of which a journal tells that they are
 * in what stands are no twins.
 */
export function findTwins(
  { item, earlier, difference: { alike } }: Pick<Differing, 'item' | 'earlier' | 'difference'>,
  joined: JoinedLines | undefined,
  known: Known,
): IsoDate[] {
  const isRest = isPartOfFirst(item, known);
  if (!isRest && !known.add) return [];
  const timed = new Set(item.lines.filter(({ content }) => content !== withoutTimes(content)).map(({ line }) => line));
  const linesOf = (line: number): number[] => joined?.get(line)?.map((part) => part.line) ?? [line];
  const isTwin = ({ line = 0, startTime }: LineInput): boolean =>
    startTime === undefined &&
    (isRest || timed.has(line)) &&
    !linesOf(line).every((each) => known.earlier.holds(earlier, each));
  return [...new Set(alike.filter(isTwin).map(({ date }) => date))].sort();
}

/** Whether an item is a part of what the first file had; all that it had is no part. */
export function isPartOfFirst(item: Changed, { isRest, earlier }: Pick<Known, 'isRest' | 'earlier'>): boolean {
  return isRest && !earlier.areAll(item.owner, item.period, numbersOf(item));
}

/** Whether an item holds only a part of the care, so that in the place of what stands it would make the rest disappear. */
export function isOnlyPart({ item, earlier, difference }: Differing, known: Known): boolean {
  const isPart = isPartOfFirst(item, known);
  if (isPart && hasOthers(item, earlier, known)) return true;
  const hasNoneThatStand = difference.gone.length === earlier.lines.length;
  return difference.unnamed > 0 && (hasNoneThatStand || isPart || known.missesLines(item.id));
}

/** Whether other lines of the first file stand. Without the journal of their import their numbers must do. */
function hasOthers(item: Changed, earlier: Declaration, { earlier: lines, originalLine }: Known): boolean {
  const numbers = numbersOf(item);
  const originals = new Set(numbers.map(originalLine));
  return lines.hasOthers(earlier, numbers) ?? earlier.lines.some(({ line }) => !originals.has(line));
}

function numbersOf({ lines }: Changed): number[] {
  return lines.map(({ line }) => line);
}
