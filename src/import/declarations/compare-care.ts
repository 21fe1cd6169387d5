import { lineFields, lineFieldsThat, type LineFieldName } from '../../domain/declaration/line-fields.ts';
import type { DeclarationLine, LineInput } from '../../domain/declaration-content.ts';

type Line = Partial<DeclarationLine>;

/** What two declarations of the same agreement and month have in common, and what not. */
export interface CareComparison<Earlier extends Line = DeclarationLine> {
  /** Lines of the earlier one that are not in the other one. */
  gone: Earlier[];
  /** Lines of the other one that are not in the earlier one. */
  added: LineInput[];
  /** Days and care of which only the earlier one has lines. */
  unnamed: number;
  /** Days and care of which both have lines. */
  shared: number;
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
  const textOf = (line: Line): string => JSON.stringify(fields.map((field) => line[field]));
  const names = fields.filter((field) => naming.has(field));
  const nameOf = (line: Line): string => JSON.stringify(names.map((field) => line[field]));

  const left = Map.groupBy(now, textOf);
  const gone = earlier.filter((line) => left.get(textOf(line))?.pop() === undefined);
  const added = [...left.values()].flat();
  const before = new Set(earlier.map(nameOf));
  const after = new Set(now.map(nameOf));
  const clashing = added.filter((line) => before.has(nameOf(line))).map(({ date }) => date);
  return {
    gone,
    added: now.filter((line) => added.includes(line)),
    unnamed: [...before].filter((name) => !after.has(name)).length,
    shared: [...before].filter((name) => after.has(name)).length,
    clashing: [...new Set(clashing)].sort(),
  };
}

/** The fields to compare: what the sender left to the agreement, be it in one line, does not count. */
function comparedFields(now: readonly LineInput[]): LineFieldName[] {
  const isNamed = (field: LineFieldName): boolean => now.every((line: Line) => line[field] !== undefined);
  return lineFieldsThat(({ compared }) => compared !== 'never').filter(
    (field) => lineFields[field].compared === 'always' || isNamed(field),
  );
}
