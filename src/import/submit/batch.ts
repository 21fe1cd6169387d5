import type { StagedLine } from '../kinds/kind.ts';

/** A declaration, or whatever is imported, made of its lines and ready to be sent. */
export class SentItem {
  /** Number within the job. */
  readonly id: number;
  readonly owner: string;
  readonly reference: string;
  readonly json: string;
  readonly #lines: readonly StagedLine[];

  constructor(facts: { id: number; owner: string; reference: string; json: string; lines: readonly StagedLine[] }) {
    this.id = facts.id;
    this.owner = facts.owner;
    this.reference = facts.reference;
    this.json = facts.json;
    this.#lines = facts.lines;
  }

  /** Lines of the file. */
  get lines(): number[] {
    return this.#lines.map(({ line }) => line);
  }

  get staged(): readonly StagedLine[] {
    return this.#lines;
  }

  /** As it is sent. */
  get input(): unknown {
    return JSON.parse(this.json) as unknown;
  }
}

/** What goes in one request. */
export interface Batch {
  items: readonly SentItem[];
}
