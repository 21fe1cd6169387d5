import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { openConnections } from './connections.ts';
import { Session, type SessionParts } from './session.ts';
import { Statements } from './statements.ts';
import { ConnectionQueue } from './connection-queue.ts';

export interface SqliteDatabase {
  durable: Dialect;
  /** A dialect over the same connections, whose commits may reach the disk a moment later. */
  relaxed: Dialect;
}

/** Kysely over Node's own SQLite. */
export async function openSqlite(path: string): Promise<SqliteDatabase> {
  const { writer, reader } = await openConnections(path);
  const writing = new Statements(writer);
  const parts = {
    writer: writing,
    reader: reader === writer ? writing : new Statements(reader),
    turns: new ConnectionQueue(),
  };
  const close = (): void => {
    if (reader !== writer) reader.close();
    writer.close();
  };
  return {
    durable: makeDialect({ ...parts, durable: true }, close),
    relaxed: makeDialect({ ...parts, durable: false }, () => {}),
  };
}

function makeDialect(parts: SessionParts, close: () => void): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => createDriver(parts, close),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class Adapter extends SqliteAdapter {
  // Sessions take turns by themselves; Kysely need not hold reads up while a transaction runs.
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  // The migrations of one start are one transaction, which several processes take in turn.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function createDriver(parts: SessionParts, close: () => void): Driver {
  return {
    init: async () => {},
    acquireConnection: async () => new Session(parts),
    beginTransaction: (session) => (session as Session).begin(),
    commitTransaction: (session) => (session as Session).commit(),
    rollbackTransaction: (session) => (session as Session).rollback(),
    releaseConnection: async () => {},
    destroy: async () => {
      close();
    },
  };
}
