import type { CareUnit } from '../../domain/words.ts';
import { columnNamed, type Column } from './columns.ts';
import { measureOf, type HeaderUnit } from './header-measure.ts';
import type { Mapping } from './mapping.ts';

interface Measures {
  units: readonly HeaderUnit[];
  per: readonly HeaderUnit[];
}

const careCounts = ['hour', 'clock', 'day-part', 'full-day', 'month', 'piece'] as const satisfies HeaderUnit[];
const careUnitsAgreed = ['hour', 'day-part', 'full-day', 'month', 'piece'] as const satisfies HeaderUnit[];

/** What the numbers of each column may count. A column that is absent holds no number that could be taken for another. */
const measures: Readonly<Partial<Record<Column, Measures>>> = {
  quantity: { units: careCounts, per: ['day'] },
  minutes: { units: ['minute'], per: ['day'] },
  start: { units: ['clock', 'hour'], per: [] },
  end: { units: ['clock', 'hour'], per: [] },
  break: { units: ['hour', 'clock', 'minute'], per: [] },
  rate: { units: ['euro'], per: careUnitsAgreed },
  deposit: { units: ['euro'], per: careUnitsAgreed },
  amount: { units: ['euro'], per: [] },
  travel: { units: ['kilometre'], per: [] },
  raise: { units: ['percent'], per: [] },
  monthlyAmount: { units: ['euro'], per: ['month'] },
  travelPerKm: { units: ['euro'], per: ['kilometre'] },
  hoursPerWeek: { units: ['hour'], per: ['week'] },
  daysPerWeek: { units: ['day'], per: ['week'] },
  trialMonths: { units: ['month'], per: [] },
  noticeMonths: { units: ['month'], per: [] },
};

/** Whether a column holds numbers of some measure, or the unit of them. */
export function isMeasure(column: Column): boolean {
  return column === 'unit' || measures[column] !== undefined;
}

/** Whether the units that a header names are those of a column. A header that names none may stand for any. */
export function fitsColumn(header: string, column: Column): boolean {
  const allowed = measures[column];
  if (allowed === undefined) return true;
  const { unit, per } = measureOf(header);
  return (unit === undefined || allowed.units.includes(unit)) && (per === undefined || allowed.per.includes(per));
}

/** Finds the column of a header that we know, also when it names its unit: `Uren`, `Aantal (min)`, `Tarief per uur`. */
export function columnOfHeader(header: string): Column | undefined {
  const known = columnNamed(header);
  if (known !== undefined) return fitsColumn(header, known) ? known : undefined;
  const { name, unit, per } = measureOf(header);
  if (unit === undefined && per === undefined) return undefined;
  const base = name === '' && unit !== undefined ? 'quantity' : columnNamed(name);
  if (base === undefined || measures[base] === undefined) return undefined;
  const column = base === 'quantity' && unit === 'minute' ? 'minutes' : base;
  return fitsColumn(header, column) && !(name === '' && unit === 'month') ? column : undefined;
}

/** Finds the unit that the header of a column names; undefined when it names none, or the column is not there. */
export function unitOfColumn({ headers, positions }: Mapping, column: Column): HeaderUnit | undefined {
  const position = positions[column];
  return position === undefined ? undefined : measureOf(headers[position] ?? '').unit;
}

/** Finds the unit of care that the header of the quantity names. */
export function careUnitOfHeader(mapping: Mapping): CareUnit | undefined {
  if (mapping.positions.minutes !== undefined) return 'hour';
  const unit = unitOfColumn(mapping, 'quantity');
  return unit === undefined ? undefined : careUnitOf(unit);
}

/** The unit of care that is agreed, of a unit that a file names; a time as on a clock is hours. */
export function careUnitOf(unit: HeaderUnit): CareUnit | undefined {
  return unit === 'clock' ? 'hour' : careUnitsAgreed.find((each) => each === unit);
}

/** Finds the unit of care for which the header of the rate says that it is, as in `Tarief per dagdeel`. */
export function careUnitOfRate({ headers, positions }: Mapping): CareUnit | undefined {
  const { per } = positions.rate === undefined ? {} : measureOf(headers[positions.rate] ?? '');
  return per === undefined ? undefined : careUnitOf(per);
}
