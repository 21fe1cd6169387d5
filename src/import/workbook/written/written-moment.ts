import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { writeNumber } from './written-number.ts';

const secondsPerDay = 24 * 60 * 60;
// The last day that a spreadsheet can show is in 9999.
const lastDay = 2_958_465;
/** A number with which a spreadsheet shows that it cannot show a date. */
const unshowable = '####';
/** Days from here on are of this age: smaller ones are hours that were added up. */
const firstRecentDay = 36_526;
const between1900And1904 = 1462;

const dates = new Map<number, IsoDate>();

/** Writes a day as `yyyy-mm-dd`, from its number since 1900 or 1904. */
export function writeDate(serial: number, is1904: boolean): string {
  return dayOf(Math.floor(inSeconds(serial) / secondsPerDay), is1904);
}

function dayOf(number: number, is1904: boolean): string {
  const day = is1904 ? number + between1900And1904 : number;
  if (number < 0 || day > lastDay) return unshowable;
  // A spreadsheet believes in these two days, which were none; the reader of dates does not.
  if (day === 0) return '1900-01-00';
  if (day === 60) return '1900-02-29';
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
  dates.set(day, date);
  return date;
}

/** Writes a day with a time as `yyyy-mm-dd hh:mm`. */
export function writeMoment(serial: number, is1904: boolean): string {
  const seconds = inSeconds(serial);
  const time = seconds % secondsPerDay;
  const day = dayOf((seconds - time) / secondsPerDay, is1904);
  return time === 0 || day === unshowable ? day : `${day} ${clockOf(time)}`;
}

/** Writes a time of day as `hh:mm`. The day that may stand before it is not shown; hours beyond a day are told as hours. */
export function writeTime(serial: number): string {
  if (serial > 1 && serial < firstRecentDay) return writeElapsed(serial, 'hour');
  if (serial < 0) return unshowable;
  const seconds = inSeconds(serial);
  return serial === 1 ? '24:00' : clockOf(seconds % secondsPerDay);
}

/** Writes hours, or minutes, that may go on beyond a day. */
export function writeElapsed(serial: number, unit: 'hour' | 'minute'): string {
  const seconds = inSeconds(serial);
  if (unit === 'minute') return `${writeNumber(seconds / 60)} min`;
  if (seconds >= 0 && seconds <= secondsPerDay) return clockOf(seconds);
  return writeNumber(seconds / 3600);
}

function inSeconds(serial: number): number {
  return Math.round(serial * secondsPerDay);
}

function clockOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = seconds % 60;
  const parts = rest === 0 ? [hours, minutes] : [hours, minutes, rest];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
