import type { QueryResult } from 'kysely';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { KeptLists } from './kept-lists.ts';
import { bindLists } from './list-parameter.ts';

interface Prepared {
  statement: StatementSync;
  answersRows: boolean;
}

// This lies far above the number of texts that the queries make; lists of varying length (`in (?, ?, …)`) fill it, and
// those that name the tables of kept lists, once for each table.
const KEPT = 1000;

/** Prepared statements of one connection, the least recently used forgotten first. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, Prepared>();
  readonly #lists: KeptLists | undefined;

  constructor(database: DatabaseSync, lists?: KeptLists) {
    this.#database = database;
    this.#lists = lists;
  }

  run<Row>(query: string, parameters: readonly unknown[]): QueryResult<Row> {
    const { sql, values } = bindLists(query, parameters, this.#lists);
    const { statement, answersRows } = this.#prepare(sql);
    if (answersRows) return { rows: statement.all(...values) as Row[] };
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  #prepare(sql: string): Prepared {
    let prepared = this.#kept.get(sql);
    if (prepared === undefined) {
      const statement = this.#database.prepare(sql);
      prepared = { statement, answersRows: statement.columns().length > 0 };
    } else this.#kept.delete(sql);
    this.#kept.set(sql, prepared);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return prepared;
  }
}
