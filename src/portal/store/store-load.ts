/** What goes on between the portal and its database. */
export interface StoreLoad {
  connections: number;
  /** Connections that nobody uses at the moment. */
  idle: number;
  /** Calls that wait for their turn. */
  waiting: number;
  /** The size of SQLite's log of what is not in the database yet. */
  logBytes?: number;
}
