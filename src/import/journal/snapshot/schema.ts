/** Grows when a snapshot that was taken before cannot be read any more. */
export const snapshotVersion = 1;

/**
 * A snapshot: what declarations are held to, as it was at one moment. It has no names and nothing of what the care
 * was: only terms, and that something was declared.
 */
export const snapshotTables = `
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- terms is null when nothing can be declared on it: it was not approved.
  CREATE TABLE agreement (id TEXT PRIMARY KEY, status TEXT NOT NULL, terms TEXT) WITHOUT ROWID;

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
    minutesInLastWeek INTEGER NOT NULL
  );
`;

/** Made when all is in: that is faster than keeping them while it grows. */
export const snapshotIndexes = `
  CREATE INDEX declared_month ON declared (agreement, month);
  CREATE INDEX declared_reference ON declared (reference);
  CREATE INDEX declared_invoice ON declared (invoiceNumber) WHERE invoiceNumber IS NOT NULL;
`;
