import {
  type Dialect,
  type Driver,
  type PrimitiveValueListNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { DatabaseTimeouts } from '../database-timeouts.ts';
import { nameInDatabase } from '../names-in-database.ts';
import { longListOf } from '../rows/long-list.ts';
import type { StoreLoad } from '../store-load.ts';
import { openConnections } from './connections.ts';
import { Patience } from './patience.ts';
import { Session, type SessionParts } from './session.ts';
import { SharedCommit } from './shared-commit.ts';
import { Statements } from './statements.ts';
import { KeptLists } from './kept-lists.ts';
import { aroundList, ListParameter } from './list-parameter.ts';
import { ConnectionQueue } from './connection-queue.ts';

export interface SqliteDatabase {
  durable: Dialect;
  /** A dialect over the same connections, whose commits may reach the disk a moment later. */
  relaxed: Dialect;
  /** A dialect over the same connections, where small writes that come at the same time share one commit. */
  together: Dialect;
  load: () => StoreLoad;
  /** Waits until all that can be read by now is safe on the disk. */
  settled: () => Promise<void>;
}

/** Kysely over Node's own SQLite. */
export async function openSqlite(path: string, { lock }: Pick<DatabaseTimeouts, 'lock'>): Promise<SqliteDatabase> {
  const patience = new Patience(lock);
  const { writer, reader, log } = await openConnections(path, patience);
  const turns = new ConnectionQueue();
  const writing = new Statements(writer);
  const parts = {
    writer: writing,
    // What is read outside a transaction is never rolled back, and the lists with it.
    reader: reader === writer ? writing : new Statements(reader, new KeptLists(reader)),
    turns,
    patience,
    log,
    // In memory there is no disk to wait for, and who reads would see what is not committed yet.
    shared: reader === writer ? undefined : new SharedCommit({ writer: writing, turns, patience, log }),
  };
  const close = async (): Promise<void> => {
    await log?.close();
    if (reader !== writer) reader.close();
    writer.close();
  };
  return {
    durable: makeDialect({ ...parts, commits: 'alone' }, close),
    relaxed: makeDialect({ ...parts, commits: 'relaxed' }, () => {}),
    together: makeDialect({ ...parts, commits: 'together' }, () => {}),
    load: () => ({ connections: 1, idle: turns.isTaken ? 0 : 1, waiting: turns.waiting }),
    settled: () => log?.settled() ?? Promise.resolve(),
  };
}

/** Kysely over connections that are open; `close` closes them. */
export function makeDialect(parts: SessionParts, close: () => void | Promise<void>): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => createDriver(parts, close),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new Compiler(),
  };
}

class Compiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(nameInDatabase(name));
  }

  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    const list = longListOf(node.values);
    if (list === undefined) return super.visitPrimitiveValueList(node);
    const [before, after] = list.kind === 'numbers' ? aroundList : (['json_each(', ')'] as const);
    this.append(`(select value from ${before}`);
    this.appendValue(list.kind === 'numbers' ? new ListParameter(list.asJson()) : list.asJson());
    this.append(`${after})`);
  }
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

function createDriver(parts: SessionParts, close: () => void | Promise<void>): Driver {
  return {
    init: async () => {},
    acquireConnection: async () => new Session(parts),
    beginTransaction: (session) => (session as Session).begin(),
    commitTransaction: (session) => (session as Session).commit(),
    rollbackTransaction: (session) => (session as Session).rollback(),
    releaseConnection: async () => {},
    destroy: async () => {
      await close();
    },
  };
}
