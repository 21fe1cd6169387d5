import pg from 'pg';
import { openStore } from '../../src/portal/store/open/open-store.ts';
import { testKey } from '../portal/support/test-key.ts';

export const templateName = 'pgb_template';

/** A database with the tables in it: copying one takes a fraction of the time of making them. */
export async function makeTemplate(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  const store = await openStore({ database: `${server}/${templateName}`, key: testKey });
  await store.close();
}
