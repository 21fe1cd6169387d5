/**
 * The job: one SQLite file for one import, so that memory stays flat, and a run that was killed goes
 * on where it was. A line's outcome is not stored, it follows from the line and its declaration.
 */
export const jobSchema = `
  CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- One for each agreement, month and kind in the file.
  CREATE TABLE IF NOT EXISTS declaration (
    id INTEGER PRIMARY KEY,
    agreement TEXT NOT NULL,
    month TEXT NOT NULL,
    invoiceNumber TEXT,
    invoiceDate TEXT,
    state TEXT NOT NULL DEFAULT 'staged',
    reference TEXT,
    declarationId TEXT,
    cents INTEGER
  );

  CREATE TABLE IF NOT EXISTS row (
    line INTEGER NOT NULL,
    part INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    declaration INTEGER,
    wrong INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    cents INTEGER,
    reference TEXT,
    content TEXT,
    PRIMARY KEY (line, part)
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS finding (
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    "column" TEXT,
    params TEXT NOT NULL
  );
`;

export const clearSql = 'DELETE FROM fact; DELETE FROM declaration; DELETE FROM row; DELETE FROM finding;';

/** Outcome of a row, as SQL over `row` and `declaration`. */
export const outcomeSql = `
  CASE
    WHEN row.wrong THEN 'rejected'
    WHEN declaration.state IN ('accepted', 'duplicate') THEN declaration.state
    WHEN declaration.state IN ('held', 'rejected') THEN 'held'
    ELSE 'not-sent'
  END`;
