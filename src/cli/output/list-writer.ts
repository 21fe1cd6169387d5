/** Writes the rows of a list in one format, as they come. */
export interface ListWriter {
  row(row: unknown): Promise<void>;
  /** Shows what has come so far, when there may be nothing more for a while. */
  flush?(): Promise<void>;
  /** `nextCursor` as the portal gave it; null when there is nothing more. */
  end(nextCursor: string | null): Promise<void>;
  /** Ends what was begun with the reason why the rest does not come, where the format has a place for it. */
  fail?(reason: object): Promise<void>;
}
