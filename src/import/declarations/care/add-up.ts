import { noteLimit } from '../../../contract/limits.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';
import { hasTimes } from '../../../domain/declaration/lines/visit.ts';
import { lineAmountCents } from '../../../domain/values/money.ts';
import type { JoinedLines, StagedLine } from '../../item.ts';

/**
 * Adds up lines of the same day and care that have no times to one line each, which takes the place and number of the
 * first. Lines that say something else of the care, as another rate, stay as they are.
 */
export function addUpLines(lines: readonly StagedLine[]): { lines: readonly StagedLine[]; joined: JoinedLines } {
  const contents = lines.map(({ content }) => JSON.parse(content) as LineInput);
  const groups = Map.groupBy(lines.keys(), (index) => keyOf(contents[index], index));
  const joined = new Map<number, readonly StagedLine[]>();
  const together = [...groups.values()].flatMap((indices) => {
    const parts = indices.flatMap((index) => lines[index] ?? []);
    const [first] = parts;
    const sum = sumOf(indices.flatMap((index) => contents[index] ?? []));
    if (first === undefined || parts.length < 2 || sum === undefined) return parts;
    joined.set(first.line, parts);
    return { ...first, reference: referencesOf(parts), content: JSON.stringify(sum) };
  });
  return { lines: together, joined };
}

/** Lines with the same key are added up; one with times is alone. */
function keyOf(content: LineInput | undefined, index: number): string {
  if (content === undefined || hasTimes(content)) return String(index);
  const { minutes: _, count: __, travelMetres: ___, note: ____, amountCents, ...same } = content;
  return JSON.stringify([same, amountCents === undefined]);
}

/** The line that all are together; undefined when their notes do not fit on one. */
function sumOf(lines: readonly LineInput[]): LineInput | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const add = (field: 'minutes' | 'count' | 'travelMetres'): number | undefined =>
    sumOfSome(lines, (line) => line[field]);
  const quantity = { minutes: add('minutes'), count: add('count') };
  const note = [...new Set(lines.flatMap((line) => line.note ?? []))].join('; ');
  if (note.length > noteLimit) return undefined;
  const sums = {
    ...quantity,
    amountCents: amountOf(lines, quantity),
    travelMetres: add('travelMetres'),
    note: note === '' ? undefined : note,
  };
  return { ...first, ...(Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== undefined)) as object) };
}

/** Amounts that follow from the rate are counted anew, since each of them was rounded by itself. */
function amountOf(
  lines: readonly LineInput[],
  quantity: { minutes: number | undefined; count: number | undefined },
): number | undefined {
  const { unit = 'hour', rateCents } = lines[0] ?? {};
  const isByRate =
    rateCents !== undefined && lines.every((line) => line.amountCents === lineAmountCents(unit, rateCents, line));
  return isByRate ? lineAmountCents(unit, rateCents, quantity) : sumOfSome(lines, (line) => line.amountCents);
}

function sumOfSome(lines: readonly LineInput[], valueOf: (line: LineInput) => number | undefined): number | undefined {
  const values = lines.flatMap((line) => valueOf(line) ?? []);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

function referencesOf(lines: readonly StagedLine[]): string {
  return [...new Set(lines.flatMap(({ reference }) => (reference === '' ? [] : reference)))].sort().join(' ');
}
