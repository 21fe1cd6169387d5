import { expect, test } from 'vitest';
import { careByDay, packCareByDay, unpackCareByDay } from '../../../../src/domain/declaration/months/care-by-day.ts';

test('care by day comes back as it was packed, without the days after the last', () => {
  const care = careByDay([
    { date: '2025-05-02', unit: 'hour', minutes: 90 },
    { date: '2025-05-02', unit: 'day-part', count: 1 },
    { date: '2025-05-03', unit: 'full-day', count: 1 },
    { date: '2025-05-04', unit: 'piece', count: 7 },
  ]);
  const packed = packCareByDay(care);
  expect(packed).toBe('0,330;0,0,1440');
  expect(unpackCareByDay(packed)).toEqual({ work: [0, 0, 330], whole: [0, 0, 0, 1440] });
});

test('no care is packed as nothing', () => {
  expect(packCareByDay(careByDay([]))).toBe('');
  expect(unpackCareByDay('')).toEqual({ work: [], whole: [] });
});
