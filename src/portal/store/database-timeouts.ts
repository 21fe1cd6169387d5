/** How long the portal waits for its database, in milliseconds; a database that goes silent must not hold it. */
export interface DatabaseTimeouts {
  /** For a connection: a new one, or one of the pool that others have. */
  connect: number;
  /** For the answer to one statement. */
  query: number;
  /** PostgreSQL ends a transaction, with the locks that it holds, after the portal was not heard for so long. */
  transaction: number;
  /** For another program that has a SQLite database for itself. */
  lock: number;
}

/** A call is refused before its sender, who waits half a minute, has gone: a connection and a statement take less. */
export const usualDatabaseTimeouts: DatabaseTimeouts = {
  connect: 10_000,
  query: 15_000,
  transaction: 60_000,
  lock: 10_000,
};

/** A change of tables may write every row of a large database anew. */
export const migrationMilliseconds = 60 * 60 * 1000;
