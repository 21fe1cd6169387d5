import { expect, test } from 'vitest';
import { clockText, readClockText } from '../../../src/domain/values/clock-text.ts';

test.each([
  ['00:00', { minutes: 0 }],
  ['08:30', { minutes: 510 }],
  ['24:00', { minutes: 1440 }],
  ['02:30+02:00', { minutes: 150, offset: 120 }],
  ['02:30+01:00', { minutes: 150, offset: 60 }],
])('%s is read and written the same', (text, time) => {
  expect(readClockText(text)).toEqual(time);
  expect(clockText(time)).toBe(text);
});

test.each(['8:30', '24:01', '25:00', '08:60', '08:30:00', '08:30Z', '02:30+03:00', ' 08:30', '24:00+01:00', ''])(
  '%j is no time',
  (text) => {
    expect(readClockText(text)).toBeUndefined();
  },
);
