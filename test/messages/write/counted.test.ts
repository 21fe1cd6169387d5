import { expect, test } from 'vitest';
import { countAll } from '../../../src/messages/write/counted.ts';

test.each([
  [[2, 0, 1], 'Approved: 2, refused: 1'],
  [[0, 3, 0], 'Rejected: 3'],
  [[1, 1, 1], 'Approved: 1, rejected: 1, refused: 1'],
  [[0, 0, 0], 'Approved: 0'],
] as const)('of %j only what happened is told: %s', ([approved, rejected, refused], text) => {
  expect(countAll(['approved', approved], ['rejected', rejected], ['refused', refused])).toBe(text);
});
