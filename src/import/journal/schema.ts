/**
 * The journal of a job: one SQLite file for one import. A line's outcome is not stored: it follows from the line
 * and the item it belongs to. The content of the lines stands beside it, in a file that goes when the job is done.
 */
export const jobSchema = `
  CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- What is sent as one: the lines of one agreement, month and kind make one declaration, those of one budget holder
  -- and care provider one agreement.
  CREATE TABLE IF NOT EXISTS item (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    period TEXT NOT NULL,
    head TEXT NOT NULL,
    firstLine INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    cents INTEGER NOT NULL,
    -- The request it goes in, the same in every run; null when it is not to be sent.
    batch INTEGER,
    state TEXT NOT NULL,
    reference TEXT,
    recordId TEXT,
    recordCents INTEGER,
    -- What the budget would bear, in a dry run.
    costCents INTEGER,
    -- An earlier record that this one takes the place of.
    replaces TEXT
  );

  -- Where lines of a bucket of items stand in the file of staged lines.
  CREATE TABLE IF NOT EXISTS chunk (bucket INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL);

  -- By which a chunk is known to be what was written; an import of before has none.
  CREATE TABLE IF NOT EXISTS chunkSum (offset INTEGER PRIMARY KEY, sum INTEGER NOT NULL);

  -- The lines of the file in its order, some thousands together: where each stands and which item it belongs to.
  CREATE TABLE IF NOT EXISTS piece (
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    entries BLOB NOT NULL
  );

  -- Lines that are wrong by themselves.
  CREATE TABLE IF NOT EXISTS wrong (
    line INTEGER NOT NULL,
    item INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    cents INTEGER NOT NULL,
    PRIMARY KEY (line, item)
  ) WITHOUT ROWID;

  -- The earlier record that each item takes the place of, and what both amount to. A row is on the disk before the
  -- earlier record is withdrawn, so that an import that is killed knows what it was doing.
  CREATE TABLE IF NOT EXISTS replacement (
    item INTEGER PRIMARY KEY,
    recordId TEXT NOT NULL,
    -- The earlier lines are declared again together with those of the file.
    joins INTEGER NOT NULL,
    state TEXT NOT NULL,
    linesBefore INTEGER NOT NULL,
    minutesBefore INTEGER NOT NULL,
    -- By unit, since day parts and months are no hours.
    careBefore TEXT NOT NULL,
    centsBefore INTEGER NOT NULL,
    linesAfter INTEGER NOT NULL,
    minutesAfter INTEGER NOT NULL,
    careAfter TEXT NOT NULL,
    centsAfter INTEGER NOT NULL
  );

  -- On which line of the first file each line of a corrected file stood.
  CREATE TABLE IF NOT EXISTS original (line INTEGER PRIMARY KEY, original INTEGER NOT NULL);

  -- Held items of which the other lines were judged as well.
  CREATE TABLE IF NOT EXISTS judged (item INTEGER PRIMARY KEY);

  -- Lines that tell whose they are and not to which item they belong: every item of that owner waits for them.
  CREATE TABLE IF NOT EXISTS unplaced (owner TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (owner, line)) WITHOUT ROWID;

  -- About one line, or about all lines of an item when line is null.
  CREATE TABLE IF NOT EXISTS finding (
    line INTEGER,
    item INTEGER,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    "column" TEXT,
    params TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS finding_line ON finding (line) WHERE line IS NOT NULL;
  CREATE INDEX IF NOT EXISTS finding_item ON finding (item) WHERE line IS NULL;
`;

/** Items in one bucket: as many as one request may hold, so that a request needs the lines of one bucket only. */
export const bucketItems = 500;

export function bucketOf(item: number): number {
  return Math.floor((item - 1) / bucketItems);
}

/**
 * The states of an item. It is `held` when a line of it is wrong, so that it is not sent, or not stored. It is
 * `rejected` when it is wrong as a whole. It is `changed` when an earlier record of the same care says something else.
 */
export const itemStates = ['staged', 'accepted', 'duplicate', 'changed', 'rejected', 'held'] as const;
export type ItemState = (typeof itemStates)[number];
