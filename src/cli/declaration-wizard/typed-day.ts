import type { LineInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { count, hours } from '../framework/values/value.ts';
import type { Care } from './care.ts';

/** What somebody types at a day: what was done on it, or where to go. */
export type TypedDay = { readonly move: 'back' | 'done' } | { readonly work: Work | undefined };
type Work = Pick<LineInput, 'minutes' | 'count' | 'travelMetres'>;

const MOST_UNITS = 999;
const DISTANCE = /^(\d{1,4})(?:[.,](\d{1,3}))?\s*km$/i;
const nothing = { work: undefined };

/** Reads the answer; undefined when it cannot be read. */
export function readDay(typed: string, { unit }: Care, hasTravel: boolean): TypedDay | undefined {
  const [quantity = '', ...rest] = typed.trim().split(/\s+/);
  if (quantity === '<' && rest.length === 0) return { move: 'back' };
  if (quantity === '.' && rest.length === 0) return { move: 'done' };
  if (quantity === '' || quantity === '-') return nothing;
  const amount = unit === 'hour' ? hours.read(quantity) : count(0, MOST_UNITS).read(quantity);
  if (amount === undefined) return undefined;
  const travelMetres = rest.length === 0 || !hasTravel ? undefined : readDistance(rest.join(' '));
  if (rest.length > 0 && travelMetres === undefined) return undefined;
  if (amount === 0) return rest.length === 0 ? nothing : undefined;
  return {
    work: {
      ...(unit === 'hour' ? { minutes: amount } : { count: amount }),
      ...(travelMetres !== undefined && { travelMetres }),
    },
  };
}

function readDistance(typed: string): number | undefined {
  const [, whole = '', fraction = ''] = DISTANCE.exec(typed) ?? [];
  return whole === '' ? undefined : Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** A day as it could have been typed: what is copied stands ready. */
export function typedDay(lines: readonly LineInput[]): string | undefined {
  if (lines.length === 0) return undefined;
  const sum = (of: (line: LineInput) => number | undefined) => lines.reduce((all, line) => all + (of(line) ?? 0), 0);
  const minutes = sum((line) => line.minutes);
  const amount =
    minutes > 0
      ? `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`
      : String(sum((line) => line.count));
  const metres = sum((line) => line.travelMetres);
  return metres === 0 ? amount : `${amount} ${String(metres / 1000).replace('.', ',')} km`;
}

/** The line of a day, as far as it is said. */
export function lineOf(date: IsoDate, { careFunction, unit, holiday }: Care, work: Work): LineInput {
  return { date, careFunction, unit, ...work, ...(holiday && { holiday }) };
}
