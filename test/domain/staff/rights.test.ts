import { expect, test } from 'vitest';
import { systemRights, wholeRights } from '../../../src/domain/staff/rights.ts';
import { type StaffRight, staffRights } from '../../../src/domain/words.ts';

test.each<[StaffRight[], StaffRight[]]>([
  [[], []],
  [['see'], ['see']],
  [['enter'], ['see', 'enter']],
  [
    ['submit', 'enter', 'submit'],
    ['see', 'enter', 'submit'],
  ],
  [['administer'], ['administer']],
])('who is given %j has %j: nobody enters or submits what they do not see', (given, whole) => {
  expect(wholeRights(given)).toEqual(whole);
});

test('a system has every right but that of giving rights', () => {
  expect(staffRights.filter((right) => !systemRights.some((one) => one === right))).toEqual(['administer']);
});
