import type { Finding } from './finding.ts';

/** What one record of the file says of one item: nearly always all of it. */
export interface Part {
  line: number;
  /** Where the bytes of the line stand in the file, without the line ending. */
  offset: number;
  length: number;
  /** The second of two parts of one line. */
  more: boolean;
  /**
   * What makes lines one item: the agreement, and the month within it; or the budget holder, and the care provider. A
   * line without the second may belong to any item of the first; without the first it belongs to none.
   */
  owner: string | undefined;
  period: string | undefined;
  /** What all lines of an item agree on, in the order of `headColumns`; undefined when it cannot be read. */
  head: readonly (string | undefined)[] | undefined;
  /** The sender's own reference of this line. */
  reference: string | undefined;
  /** JSON; undefined when a cell cannot be read. */
  content: string | undefined;
  minutes: number;
  cents: number;
  /** It is not to be sent. */
  wrong: boolean;
  findings: readonly Finding[];
}

/** The lines of one item, in the order of the file. */
export interface StagedItem {
  id: number;
  owner: string;
  period: string;
  head: readonly (string | null)[];
  lines: readonly StagedLine[];
  /** The number of an earlier record that this one takes the place of. */
  replaces: string | null;
}
export interface StagedLine {
  line: number;
  /** The second of two parts of one line. */
  more: boolean;
  reference: string;
  content: string;
}

/**
 * A declaration, or whatever is imported, ready to be sent. Only its text is kept while it is under way: there may be
 * thousands at the same time.
 */
export interface SentItem {
  /** Number within the job. */
  readonly id: number;
  readonly reference: string;
  readonly json: string;
  readonly lineCount: number;
  /** Lines of the file, in the order in which the text has them; absent where the text names them itself. */
  readonly lines?: readonly number[];
  /** Lines of which this item has the second part; mostly none. */
  readonly seconds: readonly number[];
}

/** An item as the portal takes it. */
export type Composed = Pick<SentItem, 'reference' | 'json' | 'lines'>;

/** What goes in one request. */
export interface Batch {
  items: readonly SentItem[];
}
