import type { CareUnit } from '../../domain/words.ts';
import { careUnitOf } from './column-measures.ts';
import { measureOf, type HeaderUnit } from './header-measure.ts';

// What a rate or quantity beside it may count instead. A week or a kilometre is of another agreement than that of the rate.
const telling: ReadonlySet<HeaderUnit> = new Set([
  'hour',
  'minute',
  'second',
  'quarter',
  'multiple',
  'day-part',
  'full-day',
  'piece',
]);
const tellingPer: ReadonlySet<HeaderUnit> = new Set([...telling, 'day', 'month']);
const DIGIT = /\d/;
const longest = 40;

/** What a cell that holds nothing but a measure says of the numbers beside it. */
export interface CellMeasure {
  /** The unit of care that is counted; undefined when it is none that can be agreed, such as minutes. */
  unit: CareUnit | undefined;
  /** It says that money is in cents. */
  isCents: boolean;
}

/** Finds what a text such as `per dagdeel`, `in centen` or `etmaal` says; undefined when it says anything else. */
export function measureOfCell(text: string): CellMeasure | undefined {
  if (text.length > longest || DIGIT.test(text)) return undefined;
  const { name, unit, per } = measureOf(text);
  if (!isEmptyName(name)) return undefined;
  if (unit === 'cent') return { unit: per && careUnitOf(per), isCents: true };
  const counted =
    per !== undefined && tellingPer.has(per) ? per : unit !== undefined && telling.has(unit) ? unit : undefined;
  return counted === undefined ? undefined : { unit: careUnitOf(counted), isCents: false };
}

/** `Tarief per dagdeel` and `bedragen in centen` name what is measured, and nothing else. */
function isEmptyName(name: string): boolean {
  return /^(?:alle|all)?(?:tarief|tarieven|prijs|prijzen|bedrag|bedragen|rates?|prices?|amounts?|eenheid|units?)?$/.test(
    name,
  );
}
