/** A key that seals what stands in the database, or hashes what is looked up; itself it stands here only wrapped. */
export interface DataKeyTable {
  id: number;
  purpose: 'seal' | 'hash';
  madeAt: number;
  /** Since when new values are sealed with it; null while not every process has taken it up. */
  usedFrom: number | null;
  /** Since when a look at every value has found none under it; null for a key that is in use. */
  emptySince: number | null;
}

/** A data key as the key of the store has wrapped it; while that is changed for another, both have. */
export interface DataKeyWrapTable {
  dataKeyId: number;
  /** Tells the key of the store from others, and nothing else of it. */
  wrappedBy: string;
  wrapped: string;
}

/** How far the values of a table are sealed anew. */
export interface ResealingTable {
  target: string;
  /** The data key that they come under. */
  dataKeyId: number;
  /** The primary key of the last row that was looked at; null at the start of a table. */
  afterJson: string | null;
  /** How many values this look at the table has sealed anew, or could not since somebody else held them. */
  changedCount: number;
  finishedAt: number | null;
}
