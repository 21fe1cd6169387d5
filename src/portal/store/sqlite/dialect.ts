import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type Connections, openConnections } from './files.ts';
import { Session } from './session.ts';
import { Statements } from './statements.ts';
import { Turns } from './turns.ts';

/** Kysely over Node's own SQLite. */
export const sqliteDialect = (path: string): Dialect => ({
  createAdapter: () => new Adapter(),
  createDriver: () => createDriver(openConnections(path)),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

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

const createDriver = ({ writer, reader }: Connections): Driver => {
  const writing = new Statements(writer);
  const parts = { writer: writing, reader: reader === writer ? writing : new Statements(reader), turns: new Turns() };
  return {
    init: async () => {},
    acquireConnection: async () => new Session(parts),
    beginTransaction: (session) => (session as Session).begin(),
    commitTransaction: (session) => (session as Session).commit(),
    rollbackTransaction: (session) => (session as Session).rollback(),
    releaseConnection: async () => {},
    destroy: async () => {
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
};
