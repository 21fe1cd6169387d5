import { hash } from 'node:crypto';
import {
  type Handout,
  HandoutRefusedError,
  type Instruction,
  type InstructionOutcome,
  type OutsideSystem,
} from '../../systems/system.ts';

/** A system for practice: it takes what it is handed, and has for the portal what somebody put in it. */
export interface PracticeSystem extends OutsideSystem {
  /** The newest of what it was handed, each once. */
  readonly taken: readonly Handout[];
  /** The newest outcome of each instruction, by its reference. */
  readonly outcomes: ReadonlyMap<string, InstructionOutcome>;
  /** Gives it something for the portal to do. */
  instruct(...instructions: Instruction[]): void;
}

const PAGE = 50;

/** A file for the bank may be of many megabytes, and a practice portal may run for weeks. */
const MOST_KEPT = 100;

/** It keeps what it needs in memory: a practice portal needs no more than that something takes what it hands over. */
export function practiceSystem(): PracticeSystem {
  const hashes = new Map<string, string>();
  const taken: Handout[] = [];
  const waiting: Instruction[] = [];
  const outcomes = new Map<string, InstructionOutcome>();
  return {
    taken,
    outcomes,
    instruct: (...instructions) => void waiting.push(...instructions),
    take: async (handout) => {
      const key = `${handout.kind} ${handout.reference}`;
      const content = hash('sha256', handout.content);
      const before = hashes.get(key);
      // Something else under the same reference is a mistake that nobody should pay.
      if (before !== undefined && before !== content) throw new HandoutRefusedError('HTTP_409');
      if (before !== undefined) return;
      hashes.set(key, content);
      taken.push(handout);
      if (taken.length > MOST_KEPT) taken.shift();
    },
    instructions: async (after) => {
      const from = after === undefined ? 0 : Number(after);
      const instructions = waiting.slice(from, from + PAGE);
      return { instructions, next: instructions.length === 0 ? null : String(from + instructions.length) };
    },
    tell: async (outcome) => void outcomes.set(outcome.reference, outcome),
  };
}
