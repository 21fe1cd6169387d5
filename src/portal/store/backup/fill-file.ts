import { bindStore } from '../bind-store.ts';
import { doneMigrations, migrate } from '../migrations/migrate.ts';
import { createDb } from '../open/open-database.ts';
import { openUnfinished } from '../sqlite/unfinished-file.ts';
import type { Store } from '../store.ts';
import { copyRows } from './copy-rows.ts';

/** Makes a SQLite database of an empty file, in which there is all that another database has. */
export async function fillFile(from: Store, path: string, place: string): Promise<void> {
  const file = openUnfinished(path);
  const db = createDb(file.dialect);
  try {
    await migrate(db, 'sqlite', (await doneMigrations(from.db)).at(-1));
    await db.transaction().execute(async (inside) => {
      const to = bindStore({ engine: 'sqlite', db: inside, aside: inside, secrets: from });
      await copyRows(from, to, place);
    });
    file.finish();
  } finally {
    await db.destroy();
  }
}
