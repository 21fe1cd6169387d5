import type { Progress } from '../../../src/import/options.ts';
import type { Chance } from './chance.ts';

type Stage = Progress['stage'];

/** Kill so long after an import says that it begins with something. */
export interface KillPoint {
  stage: Stage;
  milliseconds: number;
}

/** Milliseconds that each stage takes when nothing disturbs it. */
export type Durations = Record<Stage, number>;

// Sending takes longer when it is disturbed, and only at its end is updated what was declared before.
const disturbedTimes = 3;

/**
 * In every stage, in their order: who has come so far is not sent back. Of those in sending the first come soon, so that
 * much is left for the next, and the last at any moment, also when what was declared before is updated.
 */
export function killPoints(count: number, durations: Durations, chance: Chance): KillPoint[] {
  const fifth = count < 3 ? 0 : Math.max(1, Math.floor(count / 5));
  const points = (stage: Stage, many: number, within: number): KillPoint[] =>
    Array.from({ length: many }, () => ({ stage, milliseconds: Math.round(chance.below(within)) }));
  const soon = count - 3 * fifth;
  return [
    ...points('reading', fifth, durations.reading / 2),
    ...points('sending', soon, durations.sending / (soon + 1)),
    ...points('sending', fifth, disturbedTimes * durations.sending),
    ...points('reporting', fifth, durations.reporting / 2),
  ];
}
