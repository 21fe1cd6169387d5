import { engineOf, MEMORY } from './database-place.ts';
import { doneMigrations } from '../migrations/migrate.ts';
import { openDatabase } from './open-database.ts';
import { openFailureOf } from './open-failure.ts';
import { lookAtFile } from './plain-file.ts';

/** Tells whether a database has the tables of a portal; it makes nothing, and says what is in the way like `openStore`. */
export async function holdsPortal(database: string): Promise<boolean> {
  if (database === MEMORY) return false;
  if (engineOf(database) === 'sqlite' && !((await lookAtFile(database))?.size ?? 0)) return false;
  try {
    const { db, close } = await openDatabase(database);
    try {
      return (await doneMigrations(db)).length > 0;
    } finally {
      await close();
    }
  } catch (error) {
    throw (await openFailureOf(error, database)) ?? error;
  }
}
