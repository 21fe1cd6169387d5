import type { Finding } from './finding.ts';

/** The part of a record of the file that belongs to one item: nearly always the whole record. */
export interface Part {
  line: number;
  /** The place of the bytes of the line in the file; the length leaves out the line ending. */
  offset: number;
  length: number;
  /** This is the second of two parts of one line. */
  more: boolean;
  /**
   * The owner and the period together make lines one item: the agreement and the month, or the budget holder and the
   * care provider. A line without a period may belong to any item of its owner; a line without an owner belongs to no
   * item.
   */
  owner: string | undefined;
  period: string | undefined;
  /**
   * The values on which all lines of an item agree, in the order of `headColumns`; undefined when a cell of them cannot
   * be read.
   */
  head: readonly (string | undefined)[] | undefined;
  /** The sender's own reference of this line. */
  reference: string | undefined;
  /** The content as JSON; undefined when a cell cannot be read. */
  content: string | undefined;
  minutes: number;
  cents: number;
  /** The part is not to be sent. */
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
  /** This is the second of two parts of one line. */
  more: boolean;
  reference: string;
  content: string;
}

/**
 * A declaration, or whatever is imported, ready to be sent. Only its text is kept while it is under way: there may be
 * thousands at the same time.
 */
export interface SentItem {
  /** The number of the item within the job. */
  readonly id: number;
  readonly reference: string;
  readonly json: string;
  readonly lineCount: number;
  /** The lines of the file, in the order in which the text has them; absent where the text itself names the lines. */
  readonly lines?: readonly number[];
  /** The lines of which this item has the second part; nearly always there are none. */
  readonly seconds: readonly number[];
  readonly joined?: JoinedLines;
  /** The reference that it had before a column was read that it has now. */
  readonly formerReference?: string;
}

/** The lines of the file that were added up to one, by the number under which that one is sent. */
export type JoinedLines = ReadonlyMap<number, readonly StagedLine[]>;

/** An item as the portal takes it. */
export type Composed = Pick<SentItem, 'reference' | 'json' | 'lines' | 'joined' | 'formerReference'>;

/** The items that are sent in one request. */
export interface Batch {
  items: readonly SentItem[];
}
