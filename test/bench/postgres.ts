import pg from 'pg';
import { startPostgres } from '../setup/embedded-postgres.ts';

/** Gives something an empty database on a PostgreSQL of its own, as durable as it comes; both are thrown away. */
export async function withPostgres<Result>(use: (database: string) => Promise<Result>): Promise<Result> {
  const { url, stop } = await startPostgres([]);
  try {
    const client = new pg.Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query('create database pgb');
    await client.end();
    return await use(`${url}/pgb`);
  } finally {
    await stop();
  }
}
