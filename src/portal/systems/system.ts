import type { BudgetProviderKind, DeliveryKind } from '../../domain/words.ts';

/** What is handed to a system, as it is. */
export interface Handout {
  kind: DeliveryKind;
  /** The same reference is always the same thing: a system that has it does nothing a second time. */
  reference: string;
  mediaType: 'application/xml' | 'application/json';
  content: string;
}

/** What a system has the portal do: an operation of the API, with the numbers in its path and its input. */
export interface Instruction {
  /** By which the system knows it; the same one a second time is answered as the first. */
  reference: string;
  operation: string;
  params: Readonly<Record<string, string>>;
  input: unknown;
}

/** Some of what a system has for the portal. */
export interface InstructionPage {
  /** In the order in which they are to be done. */
  instructions: readonly Instruction[];
  /** From where to ask the next time; null when nothing new has come. */
  next: string | null;
}

/** What came of an instruction: the status and the body that a caller of the API would have got. */
export interface InstructionOutcome {
  reference: string;
  status: number;
  answer: unknown;
}

/** A system outside the portal says that it does not take what was handed to it, and will not. */
export class HandoutRefusedError extends Error {
  override readonly name = 'HandoutRefusedError';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * A system outside the portal, such as that by which the SVB pays, or that of a care office or municipality. Each call
 * throws when there is no answer, and may then be made again.
 */
export interface OutsideSystem {
  /** Returns once it has it for good; throws a `HandoutRefusedError` when trying again makes no sense. */
  take(handout: Handout): Promise<void>;
  /** What it has for the portal after a mark that it gave before; from the beginning without one. */
  instructions(after: string | undefined): Promise<InstructionPage>;
  /** Tells it what came of an instruction; a second time says the same. */
  tell(outcome: InstructionOutcome): Promise<void>;
}

/** An office with a system of its own. */
export interface OfficeSystem {
  office: { kind: BudgetProviderKind; code: string; name: string };
  system: OutsideSystem;
}

/** The systems that a portal works with; each may be absent. */
export interface Systems {
  payment?: OutsideSystem;
  offices?: readonly OfficeSystem[];
}
