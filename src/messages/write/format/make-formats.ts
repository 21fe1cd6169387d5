import { careUnits, type CareUnit } from '../../../domain/words.ts';
import type { CareAmounts } from '../../../domain/declaration/care-amounts.ts';
import { dateText, momentText, monthText, periodText } from './dates.ts';
import type { Formats } from '../../shape/formats.ts';
import { durationParts } from './durations.ts';
import { decimalText, hoursText, moneyText } from './numbers.ts';
import type { FormatRules } from './rules.ts';

function joinItems(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

export function makeFormats(rules: FormatRules): Formats {
  const number = (value: number): string => decimalText(value, 0, rules);
  const units = (shown: string, isOne: boolean, unit: CareUnit): string =>
    `${shown} ${rules.units[unit][isOne ? 0 : 1]}`;
  const hours = (minutes: number): string => units(hoursText(minutes, rules), minutes === 60, 'hour');
  const counted = (count: number, unit: CareUnit): string => units(number(count), count === 1, unit);
  const inUnit = (unit: CareUnit, amount: number): string => (unit === 'hour' ? hours(amount) : counted(amount, unit));
  const care = (amounts: CareAmounts): string[] =>
    careUnits.flatMap((unit) => (amounts[unit] === undefined ? [] : [inUnit(unit, amounts[unit])]));
  return {
    number,
    hours,
    money: (cents) => moneyText(cents, rules),
    date: (iso) => dateText(iso, rules),
    month: (month) => monthText(month, rules),
    moment: (iso) => momentText(iso, rules),
    period: (period) => periodText(period, rules),
    duration: (seconds) => joinItems(durationParts(seconds, rules), rules.and),
    hoursNumber: (minutes) => hoursText(minutes, rules),
    kilometres: (metres) => `${decimalText(metres, 3, rules)} km`,
    percent: (percent) => `${String(percent).replace('.', rules.decimal)}%`,
    months: (count) => counted(count, 'month'),
    quantity: (unit, { minutes = 0, count = 0 }) => inUnit(unit, unit === 'hour' ? minutes : count),
    care: (amounts) => joinItems(care(amounts), rules.and) || hours(0),
    list: (items) => joinItems(items, rules.and),
    choice: (items) => joinItems(items, rules.or),
  };
}
