import { expect, test } from 'vitest';
import { endStep } from '../../../src/cli/session/warn-of-end.ts';

const DAY = 24 * 60 * 60_000;

test.each([
  [31 * DAY, undefined],
  [30 * DAY, 30],
  [7 * DAY + 1, 30],
  [7 * DAY, 7],
  [DAY + 1, 7],
  [DAY, 1],
  [-DAY, 1],
] as const)('%i milliseconds before the end', (left, step) => {
  expect(endStep(1_000 * DAY, 1_000 * DAY - left)?.step).toBe(step);
});
