import { careUnitOfHeader, careUnitOfRate, unitOfColumn } from './column-measures.ts';
import { measureOf, type HeaderUnit } from './header-measure.ts';
import type { Mapping } from './mapping.ts';

// Hours are what a quantity counts whose header tells nothing.
const notHours: ReadonlySet<HeaderUnit> = new Set(['minute', 'second', 'quarter', 'multiple', 'day-part', 'full-day']);
// Money is read in euros.
const notEuros: readonly HeaderUnit[] = ['cent'];
// `15 minuten extra` tells of an amount, not of what a column counts.
const DIGIT = /\d/;
const WORD = /\p{L}+/gu;

/** The place of a cell, and the unit as it is written there. */
export interface OtherMeasure {
  position: number;
  word: string;
}

/**
 * Finds the cell that tells in what a column counts, in a row that is no line: a title such as `Tijden in minuten`, or
 * units above or below the names. It matters only where nothing else tells it: hours or euros would be read, and be
 * something else. A column of units tells it only of the lines that fill it in.
 */
export function findOtherMeasure(
  fields: readonly string[],
  mapping: Mapping,
  lines: readonly { fields: readonly string[] }[] = [],
): OtherMeasure | undefined {
  const mayCount = [...(hasNoUnit(mapping, lines) ? notHours : []), ...(hasMoney(mapping) ? notEuros : [])];
  if (mayCount.length === 0) return undefined;
  const countsOtherwise = (word: string): boolean => {
    const { unit } = measureOf(word);
    return unit !== undefined && mayCount.includes(unit);
  };
  for (const [position, field] of fields.entries()) {
    const word = DIGIT.test(field) ? undefined : field.match(WORD)?.find(countsOtherwise);
    if (word !== undefined) return { position, word };
  }
  return undefined;
}

/** Whether nothing but the norm says in what the quantities, or the care of the rates, of some lines are counted. */
function hasNoUnit(mapping: Mapping, lines: readonly { fields: readonly string[] }[]): boolean {
  const { quantity, rate, unit } = mapping.positions;
  if (quantity === undefined && (mapping.kind === 'declarations' || rate === undefined)) return false;
  if (unit !== undefined && lines.every(({ fields }) => (fields[unit] ?? '').trim() !== '')) return false;
  return [unitOfColumn(mapping, 'quantity'), careUnitOfHeader(mapping), careUnitOfRate(mapping)].every(
    (each) => each === undefined,
  );
}

const money = ['rate', 'amount', 'monthlyAmount', 'travelPerKm'] as const;

function hasMoney({ positions }: Mapping): boolean {
  return money.some((column) => positions[column] !== undefined);
}
