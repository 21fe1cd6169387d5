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

/** What goes in one request. */
export interface Batch {
  items: readonly SentItem[];
}
