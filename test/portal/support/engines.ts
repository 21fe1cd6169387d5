import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { openStore, type OpenStore } from '../../../src/portal/store/open.ts';

export const testKey = new Uint8Array(32).fill(7);

export interface Engine {
  readonly name: OpenStore['engine'];
  /** A new, empty database. */
  freshDatabase(): Promise<string>;
  /** A store on a new database, or on one that is there; closed when the tests are done. */
  open(database?: string): Promise<OpenStore>;
}

/** Runs the same tests on SQLite (a file) and on PostgreSQL. */
export function onBothEngines(define: (engine: Engine) => void): void {
  describe.each(['sqlite', 'postgres'] as const)('%s', (name) => define(createEngine(name)));
}

function createEngine(name: Engine['name']): Engine {
  const opened: OpenStore[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const freshDatabase = name === 'sqlite' ? async () => newFile(folders) : newPostgresDatabase;
  return {
    name,
    freshDatabase,
    open: async (database) => {
      const store = await openStore({ database: database ?? (await freshDatabase()), key: testKey });
      opened.push(store);
      return store;
    },
  };
}

function newFile(folders: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-store-'));
  folders.push(folder);
  return join(folder, 'portal.db');
}

export async function newPostgresDatabase(): Promise<string> {
  const answer = await fetch(inject('postgres'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}
