import { expect, test } from 'vitest';
import {
  addUpCare,
  careBeyond,
  packCare,
  sumOfCare,
  unpackCare,
} from '../../../src/domain/declaration/care-amounts.ts';
import { careUnits } from '../../../src/domain/words.ts';

test('care is added up in its own units, and never as another one', () => {
  const lines = [
    { minutes: 90 },
    { unit: 'day-part', count: 2 },
    { unit: 'month', count: 1 },
    { unit: 'day-part', count: 1 },
    { unit: 'hour', minutes: 30 },
  ] as const;
  expect(addUpCare(lines)).toEqual({ hour: 120, 'day-part': 3, month: 1 });
  expect(addUpCare([])).toEqual({});
  expect(sumOfCare([{ hour: 60 }, { piece: 4 }, { hour: 1, 'full-day': 0 }])).toEqual({
    hour: 61,
    piece: 4,
    'full-day': 0,
  });
});

test('what one amount has more than another is told by unit, and not at all where there is no difference', () => {
  expect(careBeyond({ hour: 60, 'day-part': 2 }, { hour: 60, month: 1 })).toEqual({ 'day-part': 2, month: -1 });
});

test.each(careUnits)('%s is packed and unpacked as it was', (unit) => {
  expect(unpackCare(packCare({ [unit]: 7 }))).toEqual({ [unit]: 7 });
});
