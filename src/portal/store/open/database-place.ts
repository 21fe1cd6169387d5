export const MEMORY = ':memory:';

const POSTGRES = /^postgres(ql)?:\/\//;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]+:\/\//i;

export function engineOf(database: string): 'sqlite' | 'postgres' {
  return POSTGRES.test(database) ? 'postgres' : 'sqlite';
}

/** A text that names a database of one of the two kinds; an address of another kind is no name of a file. */
export function isDatabase(database: unknown): database is string {
  if (typeof database !== 'string' || database.trim() === '' || database.includes('\0')) return false;
  return POSTGRES.test(database) ? URL.canParse(database) : !OTHER_SCHEME.test(database);
}

/** Where the database is, for a person: of PostgreSQL without the user and the password. */
export function placeOf(database: string): string {
  if (engineOf(database) === 'sqlite') return database;
  const { host, pathname } = new URL(database);
  return `${host}${pathname}`;
}
