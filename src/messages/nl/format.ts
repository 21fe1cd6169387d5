import { makeFormats } from '../write/format/make-formats.ts';

export const format = makeFormats({
  decimal: ',',
  group: '.',
  money: (amount, isNegative) => `€ ${isNegative ? '-' : ''}${amount}`,
  date: (year, month, day) => `${day}-${month}-${year}`,
  monthNames: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  units: {
    hour: ['uur', 'uur'],
    'day-part': ['dagdeel', 'dagdelen'],
    'full-day': ['etmaal', 'etmalen'],
    month: ['maand', 'maanden'],
    piece: ['stuk', 'stuks'],
  },
  durations: {
    second: ['seconde', 'seconden'],
    minute: ['minuut', 'minuten'],
    hour: ['uur', 'uur'],
    day: ['dag', 'dagen'],
  },
  and: 'en',
  or: 'of',
  until: (start, end) => `${start} t/m ${end}`,
  from: (start) => `vanaf ${start}`,
});
