import { backup, DatabaseSync } from 'node:sqlite';
import { openAsItIs } from './snapshot.ts';

/** So much is copied at a time, between which this process can do other things. */
const PAGES = 1_000;

/**
 * Copies a database as it is at this moment, while others go on writing. The copy is one file: nothing of it stands in a log
 * beside it.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  // The transaction that is open keeps the source as it is; without it each write of another would begin the copy anew.
  const source = openAsItIs(from);
  try {
    await backup(source, to, { rate: PAGES });
  } finally {
    source.close();
  }
  makeOneFile(to);
}

/** Takes the log away that SQLite keeps beside a database. */
export function makeOneFile(path: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
}
