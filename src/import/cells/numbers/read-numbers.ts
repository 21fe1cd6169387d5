import type { DecimalSign } from '../../file/dialect.ts';
import { cellError, type NumberCell } from '../cell.ts';
import { findNumberDamage } from '../spreadsheet-damage.ts';
import { readDecimal } from './decimal.ts';
import { readDuration } from './read-clock.ts';
import { parseNamedTime } from './named-time.ts';
import { excerpt } from '../excerpt.ts';

/** Reads a cell of numbers; `sign` is given where the column tells what `1.000` is. */
export type NumberReader = (text: string, sign?: DecimalSign) => NumberCell;

function numberError(text: string): NumberCell {
  const error = findNumberDamage(text);
  return error === undefined ? cellError('CELL_NUMBER', { found: excerpt(text) }) : { error };
}

function numberReader(scale: 1 | 10 | 100 | 1000, plain: (text: string) => string = (text) => text): NumberReader {
  return (text, sign) => {
    const number = readDecimal(plain(text), scale, sign);
    if (number === undefined) return numberError(text);
    return { value: number.size, ...(number.form && { form: number.form }) };
  };
}

const readHundredths = numberReader(100);

/** Hours as `7,5`, `7.5`, `7:30` or `7,5 uur`, in minutes; minutes only where the cell says so, as `90 min`. */
export const readHours: NumberReader = (text, sign) => {
  const minutes = readDuration(text);
  if (minutes !== undefined) return { value: minutes };
  const read = readHundredths(text, sign);
  return 'error' in read ? readNamedTime(text, sign, read) : minutesOf(text, read);
};

function readNamedTime(text: string, sign: DecimalSign | undefined, error: NumberCell): NumberCell {
  const named = parseNamedTime(text);
  if (named === undefined) return error;
  if ('minutes' in named) return { value: named.minutes };
  return minutesOf(text, readHundredths(named.hours, sign));
}

function minutesOf(text: string, read: NumberCell): NumberCell {
  if ('error' in read) return read;
  const { value: hundredths, ...form } = read;
  // A hundredth of an hour is 0.6 minute: only a number of hours that is a whole number of minutes is a time.
  return (hundredths * 60) % 100 === 0
    ? { value: (hundredths * 60) / 100, ...form }
    : { ...cellError('CELL_HOURS', { found: excerpt(text) }), ...form };
}

/** Hours as a clock shows them, for a column of which the header says so: `1:30`. There `1,30` may be either. */
export const readClockHours: NumberReader = (text) => {
  const minutes = readDuration(text);
  return minutes === undefined ? cellError('CELL_NUMBER', { found: excerpt(text) }) : { value: minutes };
};

const readWholeNumber = numberReader(1);

/** Minutes as `90`, `90 min` or `1:30`. */
export const readMinutes: NumberReader = (text, sign) => {
  const minutes = readDuration(text);
  if (minutes !== undefined) return { value: minutes };
  const named = parseNamedTime(text);
  return named !== undefined && 'minutes' in named ? { value: named.minutes } : readWholeNumber(text, sign);
};

export const readCount: NumberReader = numberReader(1);

const EURO = /^(?:€|EUR)\s*|\s*(?:€|EUR)$/gi;
const KILOMETRES = /\s*km$/i;
// `52,-` is how a whole amount is written in the Netherlands.
const NO_CENTS = /[.,](?:-|–|=)$/;

function withoutEuro(text: string): string {
  return text.replaceAll(EURO, '').replace(NO_CENTS, '');
}

function withoutKilometres(text: string): string {
  return text.replace(KILOMETRES, '');
}

/** The number in a cell of money or distance. */
export function withoutUnit(text: string): string {
  return withoutKilometres(withoutEuro(text));
}

/** The same, but for a cell that says that it is of the other kind. */
function unless(other: RegExp, code: 'CELL_DISTANCE' | 'CELL_MONEY', read: NumberReader): NumberReader {
  return (text, sign) => (text.search(other) < 0 ? read(text, sign) : cellError(code, { found: excerpt(text) }));
}

/** `€ 52,50`, `52,50` or `52.50`, in cents. */
export const readMoney: NumberReader = unless(KILOMETRES, 'CELL_DISTANCE', numberReader(100, withoutEuro));

/** `3`, `3,5` or `3,5 %`, in hundredths of a percent. */
export const readPercent: NumberReader = numberReader(100, (text) => text.replace(/\s*(?:%|procent|percent)$/i, ''));

/** Kilometres with at most three decimals, in metres. */
export const readKilometres: NumberReader = unless(EURO, 'CELL_MONEY', numberReader(1000, withoutKilometres));
