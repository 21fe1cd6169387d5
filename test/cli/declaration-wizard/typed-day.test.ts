import { expect, test } from 'vitest';
import { readDay } from '../../../src/cli/declaration-wizard/typed-day.ts';

const hours = { careFunction: 'personal-care', unit: 'hour' } as const;
const parts = { careFunction: 'group-guidance', unit: 'day-part' } as const;

test.each([
  ['7,5', hours, { work: { minutes: 450 } }],
  ['7:45', hours, { work: { minutes: 465 } }],
  ['2 8,4 km', hours, { work: { minutes: 120, travelMetres: 8400 } }],
  ['2', parts, { work: { count: 2 } }],
  ['', hours, { work: undefined }],
  ['-', hours, { work: undefined }],
  ['0', hours, { work: undefined }],
  ['<', hours, { move: 'back' }],
  ['.', hours, { move: 'done' }],
  ['2 8,4', hours, undefined],
  ['1,5', parts, undefined],
  ['0 8 km', hours, undefined],
  ['zeven', hours, undefined],
  ['7,333', hours, undefined],
])('“%s” for a day of %o', (typed, care, read) => {
  expect(readDay(typed, care, true)).toEqual(read);
});

test('kilometres that were not agreed cannot be typed', () => {
  expect(readDay('2 8,4 km', hours, false)).toBeUndefined();
});
