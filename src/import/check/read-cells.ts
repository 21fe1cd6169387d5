import { isIsoDate, type IsoDate } from '../../domain/values/date.ts';
import { isRecordId } from '../../domain/values/record-id.ts';
import { cell, cellError, type Cell } from './cell-error.ts';
import { readDecimal } from './decimal.ts';
import { shown } from './shown.ts';

const DUTCH_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)$/;
const minutesPerDay = 1440;

export function readAgreement(text: string): Cell<string> {
  const number = text.toUpperCase();
  return isRecordId('agreement', number) ? cell(number) : cellError('CELL_AGREEMENT', { found: shown(text) });
}

/** `01-10-2026`, `1-10-2026` or `2026-10-01`. */
export function readDate(text: string): Cell<IsoDate> {
  const dutch = DUTCH_DATE.exec(text);
  const date = dutch === null ? text : `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`;
  return isIsoDate(date) ? cell(date) : cellError('CELL_DATE', { found: shown(text) });
}

/** Hours as `7,5`, `7.5` or `7:30`, in minutes. */
export function readHours(text: string): Cell<number> {
  const clock = CLOCK.exec(text);
  if (clock !== null) return cell(Number(clock[1]) * 60 + Number(clock[2]));
  const hundredths = readDecimal(text, 100);
  // A hundredth of an hour is 0.6 minute: only what is a whole number of minutes is a time.
  if (hundredths === undefined) return cellError('CELL_NUMBER', { found: shown(text) });
  return (hundredths * 60) % 100 === 0
    ? cell((hundredths * 60) / 100)
    : cellError('CELL_HOURS', { found: shown(text) });
}

export function readCount(text: string): Cell<number> {
  const count = readDecimal(text, 1);
  return count === undefined ? cellError('CELL_NUMBER', { found: shown(text) }) : cell(count);
}

/** `€ 52,50`, `52,50` or `52.50`, in cents. */
export function readMoney(text: string): Cell<number> {
  const cents = readDecimal(text.replace(/^€\s*/, ''), 100);
  return cents === undefined ? cellError('CELL_NUMBER', { found: shown(text) }) : cell(cents);
}

/** Kilometres with at most two decimals, in metres. */
export function readKilometres(text: string): Cell<number> {
  const metres = readDecimal(text, 1000);
  return metres === undefined ? cellError('CELL_NUMBER', { found: shown(text) }) : cell(metres);
}

/** Minutes since midnight; 24:00 is the end of the day. */
export function readClock(text: string): Cell<number> {
  const clock = CLOCK.exec(text);
  const minutes = clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
  return minutes === undefined || minutes > minutesPerDay
    ? cellError('CELL_TIME', { found: shown(text) })
    : cell(minutes);
}
