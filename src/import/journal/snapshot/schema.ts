/** The version of the tables. It grows when snapshots that were taken before can no longer be read. */
export const snapshotVersion = 2;

/**
 * A snapshot keeps the terms that declarations are held to, as they were at one moment. It has no names and does not
 * say what the care was: it knows only terms, and that something was declared.
 */
export const snapshotTables = `
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- terms is null when nothing can be declared on it: it was not approved. parties are the holder and the provider.
  CREATE TABLE agreement (id TEXT PRIMARY KEY, status TEXT NOT NULL, terms TEXT, parties TEXT) WITHOUT ROWID;

  CREATE TABLE declared (
    declaration TEXT NOT NULL,
    agreement TEXT NOT NULL,
    careProvider TEXT NOT NULL,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    reference TEXT NOT NULL,
    invoiceNumber TEXT,
    minutes INTEGER NOT NULL,
    totalCents INTEGER NOT NULL,
    minutesInFirstWeek INTEGER NOT NULL,
    minutesInLastWeek INTEGER NOT NULL,
    careByDay TEXT NOT NULL,
    -- Those of its agreement, filled in when all rows are there: a file asks by them for each declaration.
    parties TEXT
  );
`;

/** The indexes are made when all rows are in: that is faster than keeping them up to date. */
export const snapshotIndexes = `
  UPDATE declared SET parties = (SELECT agreement.parties FROM agreement WHERE agreement.id = declared.agreement);
  CREATE INDEX declared_month ON declared (parties, month);
  CREATE INDEX declared_reference ON declared (reference);
  CREATE INDEX declared_invoice ON declared (invoiceNumber) WHERE invoiceNumber IS NOT NULL;
`;
