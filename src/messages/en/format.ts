import { makeFormats } from '../write/format/make-formats.ts';

export const format = makeFormats({
  decimal: '.',
  group: ',',
  money: (amount, isNegative) => `${isNegative ? '-' : ''}€${amount}`,
  date: (year, month, day) => `${year}-${month}-${day}`,
  monthNames: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  units: {
    hour: ['hour', 'hours'],
    'day-part': ['day part', 'day parts'],
    'full-day': ['full day', 'full days'],
    month: ['month', 'months'],
    piece: ['piece', 'pieces'],
  },
  durations: {
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
  },
  and: 'and',
  or: 'or',
  until: (start, end) => `${start} to ${end}`,
  from: (start) => `from ${start}`,
});
