import { careUnitOfHeader, unitOfColumn } from './column-measures.ts';
import { measureOf, type HeaderUnit } from './header-measure.ts';
import type { Mapping } from './mapping.ts';

// Hours are what a quantity counts whose header tells nothing.
const notHours: ReadonlySet<HeaderUnit> = new Set(['minute', 'second', 'quarter', 'multiple', 'day-part', 'full-day']);
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
 * units above or below the names. It matters only where nothing else tells it: hours would be read, and be something
 * else.
 */
export function findOtherMeasure(fields: readonly string[], mapping: Mapping): OtherMeasure | undefined {
  const { positions } = mapping;
  if (positions.quantity === undefined || positions.unit !== undefined) return undefined;
  if (unitOfColumn(mapping, 'quantity') !== undefined || careUnitOfHeader(mapping) !== undefined) return undefined;
  for (const [position, field] of fields.entries()) {
    const word = DIGIT.test(field) ? undefined : field.match(WORD)?.find(countsOtherwise);
    if (word !== undefined) return { position, word };
  }
  return undefined;
}

function countsOtherwise(word: string): boolean {
  const { unit } = measureOf(word);
  return unit !== undefined && notHours.has(unit);
}
