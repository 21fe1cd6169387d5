import { expect, test } from 'vitest';
import { monthGrid } from '../../../src/cli/declaration-wizard/month-grid.ts';

const words = {
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  total: 'Week',
  quantity: (minutes: number) => String(minutes / 60).replace('.', ','),
};

test('a month is a row for each week, with the day, what was done on it, and the total of the week', () => {
  const amounts = new Map([
    ['2026-11-01', 90],
    ['2026-11-02', 450],
    ['2026-11-05', 60],
    ['2026-11-30', 120],
  ]);
  expect(monthGrid('2026-11', amounts, words)).toEqual([
    '    ma     di     wo     do     vr     za      zo  Week',
    '                                           1: 1,5   1,5',
    '2: 7,5   3: .   4: .   5: 1   6: .   7: .    8: .   8,5',
    '  9: .  10: .  11: .  12: .  13: .  14: .   15: .     0',
    ' 16: .  17: .  18: .  19: .  20: .  21: .   22: .     0',
    ' 23: .  24: .  25: .  26: .  27: .  28: .   29: .     0',
    ' 30: 2                                                2',
  ]);
});
