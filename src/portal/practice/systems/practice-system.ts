import {
  type Handout,
  HandoutRefusedError,
  type Instruction,
  type InstructionOutcome,
  type OutsideSystem,
} from '../../systems/system.ts';

/** A system for practice: it takes what it is handed, and has for the portal what somebody put in it. */
export interface PracticeSystem extends OutsideSystem {
  /** What it was handed, each once. */
  readonly taken: readonly Handout[];
  /** The newest outcome of each instruction, by its reference. */
  readonly outcomes: ReadonlyMap<string, InstructionOutcome>;
  /** Gives it something for the portal to do. */
  instruct(...instructions: Instruction[]): void;
}

const PAGE = 50;

/** It keeps all in memory: a practice portal needs no more than that something takes what it hands over. */
export function practiceSystem(): PracticeSystem {
  const taken = new Map<string, Handout>();
  const waiting: Instruction[] = [];
  const outcomes = new Map<string, InstructionOutcome>();
  return {
    get taken() {
      return [...taken.values()];
    },
    outcomes,
    instruct: (...instructions) => void waiting.push(...instructions),
    take: async (handout) => {
      const key = `${handout.kind} ${handout.reference}`;
      const before = taken.get(key);
      // Something else under the same reference is a mistake that nobody should pay.
      if (before !== undefined && before.content !== handout.content) throw new HandoutRefusedError('HTTP_409');
      taken.set(key, handout);
    },
    instructions: async (after) => {
      const from = after === undefined ? 0 : Number(after);
      const instructions = waiting.slice(from, from + PAGE);
      return { instructions, next: instructions.length === 0 ? null : String(from + instructions.length) };
    },
    tell: async (outcome) => void outcomes.set(outcome.reference, outcome),
  };
}
