import type { FormatRules } from './rules.ts';

let clock: Intl.DateTimeFormat | undefined;

// Made at the first use: a formatter takes longer to build than all texts to load. Swedish writes dates as ISO does.
const amsterdamClock = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }));

export const dateText = (iso: string, rules: FormatRules): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return rules.date(year, month, day);
};

export const monthText = (month: string, { monthNames }: FormatRules): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? month.slice(5)} ${month.slice(0, 4)}`;

export const momentText = (iso: string, rules: FormatRules): string => {
  const [date = '', time = ''] = amsterdamClock().format(new Date(iso)).split(' ');
  return `${dateText(date, rules)} ${time}`;
};

export const periodText = (period: string, rules: FormatRules): string => {
  const [start = '', end = '..'] = period.split('/');
  return end === '..' ? rules.from(dateText(start, rules)) : rules.until(dateText(start, rules), dateText(end, rules));
};
