import { expect, test } from 'vitest';
import { dayOfAge, lastBirthDateOfAdults } from '../../../src/domain/award/powers.ts';
import { addDays } from '../../../src/domain/values/date.ts';

test.each([
  ['2008-12-10', '2026-12-10'],
  ['2008-02-29', '2026-03-01'],
  ['2006-02-28', '2024-02-28'],
])('who was born on %s is of age on %s, and not the day before', (birthDate, day) => {
  expect(dayOfAge(birthDate)).toBe(day);
  expect(birthDate <= lastBirthDateOfAdults(day)).toBe(true);
  expect(birthDate <= lastBirthDateOfAdults(addDays(day, -1))).toBe(false);
});
