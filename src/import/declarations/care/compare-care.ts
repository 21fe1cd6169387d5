import { lineFieldsThat, type LineFieldName } from '../../../domain/declaration/lines/line-fields.ts';
import type { DeclarationLine, LineInput } from '../../../domain/declaration-content.ts';

type Line = Partial<DeclarationLine>;

/** What two declarations of the same agreement and month have in common, and what not. */
export interface CareComparison<Earlier extends Line = DeclarationLine> {
  /** Lines of the earlier one that are not in the other one. */
  gone: Earlier[];
  /** Lines of the other one that are not in the earlier one. */
  added: LineInput[];
  /** Lines of the earlier one of a day and care of which the other one has fewer, as when one of two visits is missing. */
  unnamed: number;
  /** Lines of the other one that stand in the earlier one as well. */
  alike: LineInput[];
  /** Days on which a line was added to care that the earlier one has as well, and says something else of. */
  clashing: string[];
}

/** The fields that tell which care a line is about; the others tell how much of it. */
const naming: ReadonlySet<LineFieldName> = new Set(['date', 'careFunction', 'unit']);

/** Compares line by line. Lines that are there twice are counted twice. */
export function compareCare<Earlier extends Line>(
  earlier: readonly Earlier[],
  now: readonly LineInput[],
): CareComparison<Earlier> {
  const fields = comparedFields(now);
  const rounded = lineFieldsThat(({ compared }) => compared === 'within-a-cent');
  const textOf = (line: Line): string => JSON.stringify(fields.map((field) => line[field]));
  const names = fields.filter((field) => naming.has(field));
  const nameOf = (line: Line): string => JSON.stringify(names.map((field) => line[field]));

  const left = Map.groupBy(now, textOf);
  const gone = earlier.filter((line) => !takeSame(left.get(textOf(line)) ?? [], line, rounded));
  const added = [...left.values()].flat();
  const before = Map.groupBy(earlier, nameOf);
  const after = Map.groupBy(now, nameOf);
  const clashing = added.filter((line) => before.has(nameOf(line))).map(({ date }) => date);
  return {
    gone,
    added: now.filter((line) => added.includes(line)),
    unnamed: [...before].reduce(
      (sum, [name, lines]) => sum + Math.max(0, lines.length - (after.get(name)?.length ?? 0)),
      0,
    ),
    alike: now.filter((line) => !added.includes(line)),
    clashing: [...new Set(clashing)].sort(),
  };
}

/** Takes out of these lines one that is the same but for how it was rounded, and says whether there was one. */
function takeSame(lines: LineInput[], line: Line, rounded: readonly LineFieldName[]): boolean {
  const isNear = (one: Line): boolean =>
    rounded.every((field) => one[field] === undefined || Math.abs(Number(one[field]) - Number(line[field])) <= 1);
  // The last one first, which is the one that is most often the only one.
  const index = lines.findLastIndex(isNear);
  if (index === -1) return false;
  lines.splice(index, 1);
  return true;
}

/** The fields to compare: what the sender left to the agreement, be it in one line, does not count. */
function comparedFields(now: readonly LineInput[]): LineFieldName[] {
  const isNamed = (field: LineFieldName): boolean => now.every((line: Line) => line[field] !== undefined);
  return [
    ...lineFieldsThat(({ compared }) => compared === 'always'),
    ...lineFieldsThat(({ compared }) => compared === 'when-named').filter(isNamed),
  ];
}
