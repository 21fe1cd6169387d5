import type { DatabaseSync } from 'node:sqlite';
import { lineLimit } from '../../contract/limits.ts';
import type { FileFinding } from '../../messages/import-findings.ts';
import { detached } from '../check/detached.ts';
import type { LineHead, ReadLine } from '../check/read-line.ts';

/** Lines of one agreement and month, which make one declaration. */
export interface Group {
  readonly id: number;
  readonly agreement: string;
  readonly month: string;
  /** Of the first line on which it can be read. */
  head: LineHead | undefined;
  goodLines: number;
}

/** The declarations of a file while it is read: only what all lines of one share is kept in memory. */
export class Groups {
  readonly #groups = new Map<string, Group>();
  /** Agreements with a line of which the month is unknown: any of their declarations may miss it. */
  readonly #incomplete = new Set<string>();

  /** The declaration that a line belongs to; undefined when the line does not tell. */
  of({ agreement, month, head }: ReadLine): Group | undefined {
    if (agreement === undefined) return undefined;
    if (month === undefined) {
      this.#incomplete.add(agreement);
      return undefined;
    }
    const key = `${agreement}|${month}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { id: this.#groups.size + 1, agreement, month, head: undefined, goodLines: 0 };
      this.#groups.set(key, group);
    }
    group.head ??= head && kept(head);
    return group;
  }

  /** Stores the declarations when all lines are there, and holds back those that are not to be sent. */
  store(database: DatabaseSync, sendIncomplete: boolean): void {
    const insert = database.prepare(
      'INSERT INTO declaration (id, agreement, month, invoiceNumber, invoiceDate) VALUES (?, ?, ?, ?, ?)',
    );
    for (const { id, agreement, month, head } of this.#groups.values()) {
      insert.run(id, agreement, month, head?.invoiceNumber ?? null, head?.invoiceDate ?? null);
    }
    this.#rejectTooLarge(database);
    // Declarations without a single good line cannot be sent, whatever was asked.
    database.exec(
      `UPDATE declaration SET state = 'held' WHERE id NOT IN (SELECT declaration FROM row WHERE NOT wrong AND declaration IS NOT NULL)`,
    );
    if (sendIncomplete) return;
    database.exec(`UPDATE declaration SET state = 'held' WHERE id IN (SELECT declaration FROM row WHERE wrong)`);
    const hold = database.prepare(`UPDATE declaration SET state = 'held' WHERE agreement = ?`);
    for (const agreement of this.#incomplete) hold.run(agreement);
  }

  /** The portal would say so too, unless the request is too large to be read, and then nothing else would be sent. */
  #rejectTooLarge(database: DatabaseSync): void {
    const code: FileFinding = 'TOO_MANY_LINES';
    const find = database.prepare(
      `INSERT INTO finding SELECT line, '${code}', 'error', NULL, ? FROM row WHERE declaration = ? AND NOT wrong`,
    );
    const reject = database.prepare('UPDATE row SET wrong = 1 WHERE declaration = ?');
    for (const { id, goodLines } of this.#groups.values()) {
      if (goodLines <= lineLimit) continue;
      find.run(JSON.stringify({ found: goodLines, expected: lineLimit }), id);
      reject.run(id);
    }
  }
}

const kept = ({ invoiceNumber, invoiceDate }: LineHead): LineHead => ({
  invoiceNumber: invoiceNumber && detached(invoiceNumber),
  invoiceDate,
});
