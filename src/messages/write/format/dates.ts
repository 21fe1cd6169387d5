import type { FormatRules } from './rules.ts';

let clock: Intl.DateTimeFormat | undefined;

// It is made at the first use: a formatter takes longer to build than all texts to load. Swedish writes dates as ISO
// does.
function amsterdamClock(): Intl.DateTimeFormat {
  return (clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }));
}

export function dateText(iso: string, rules: FormatRules): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return rules.date(year, month, day);
}

export function monthText(month: string, { monthNames }: FormatRules): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? month.slice(5)} ${month.slice(0, 4)}`;
}

export function momentText(iso: string, rules: FormatRules): string {
  const [date = '', time = ''] = amsterdamClock().format(new Date(iso)).split(' ');
  return `${dateText(date, rules)} ${time}`;
}

export function periodText(period: string, rules: FormatRules): string {
  const [start = '', end = '..'] = period.split('/');
  return end === '..' ? rules.from(dateText(start, rules)) : rules.until(dateText(start, rules), dateText(end, rules));
}
