import { expect, test } from 'vitest';
import { careFunctions } from '../../../../src/domain/words.ts';
import { filledUp } from '../../../../src/portal/store/rows/filled-up.ts';

test('which care function is sealed cannot be told by its length', () => {
  expect(new Set(careFunctions.map((careFunction) => filledUp(careFunction).length))).toEqual(new Set([64]));
  expect(filledUp('x'.repeat(65))).toHaveLength(128);
  expect(filledUp('x'.repeat(64))).toHaveLength(64);
});

test('JSON that is filled up is the same JSON', () => {
  expect(JSON.parse(filledUp(JSON.stringify([...careFunctions])))).toEqual(careFunctions);
});
