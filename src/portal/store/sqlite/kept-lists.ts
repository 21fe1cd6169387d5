import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** As many lists as a query may have, and those of the few who act for hundreds. */
const TABLES = 8;

interface Table {
  name: string;
  empty: StatementSync;
  fill: StatementSync;
}

/**
 * Keeps the lists that queries were asked with last in tables of their own: whoever acts for thousands asks with the same
 * numbers in one query after the other, and SQLite would read them anew each time. Only a connection that never rolls back
 * may keep them, for a table would lose its numbers and not its name.
 */
export class KeptLists {
  readonly #free: Table[];
  /** By the numbers as JSON, the least recently used first. */
  readonly #kept = new Map<string, Table>();

  constructor(database: DatabaseSync) {
    database.exec('pragma temp_store = memory');
    this.#free = Array.from({ length: TABLES }, (_, at) => {
      const name = `temp.kept_list_${at}`;
      database.exec(`create table ${name} (value integer primary key)`);
      return {
        name,
        empty: database.prepare(`delete from ${name}`),
        fill: database.prepare(`insert or ignore into ${name} select value from json_each(?)`),
      };
    });
  }

  /** The tables with the numbers of these lists; undefined when one query asks with more lists than are kept. */
  tablesOf(lists: readonly string[]): string[] | undefined {
    const wanted = new Set(lists);
    if (wanted.size > TABLES) return undefined;
    for (const list of wanted) this.#use(list);
    return lists.map((list) => this.#kept.get(list)?.name ?? '');
  }

  #use(list: string): void {
    const table = this.#kept.get(list) ?? this.#fill(list);
    this.#kept.delete(list);
    this.#kept.set(list, table);
  }

  #fill(list: string): Table {
    const table = this.#free.pop() ?? this.#takeOldest();
    try {
      table.empty.run();
      table.fill.run(list);
      return table;
    } catch (error) {
      // It holds nothing that anybody may count on; the next list empties it first.
      this.#free.push(table);
      throw error;
    }
  }

  #takeOldest(): Table {
    const [oldest] = this.#kept;
    if (oldest === undefined) throw new Error('No list is kept, and none is free');
    const [list, table] = oldest;
    this.#kept.delete(list);
    return table;
  }
}
