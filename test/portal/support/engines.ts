import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { openStore, type OpenStore } from '../../../src/portal/store/open-store.ts';
import { templateName } from '../../setup/template.ts';
import { testKey } from './test-key.ts';

export { testKey };

export interface Engine {
  readonly name: OpenStore['engine'];
  /** A new database, with the tables but without a row. */
  freshDatabase(): Promise<string>;
  /** A new database without tables. */
  emptyDatabase(): Promise<string>;
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
  const create = name === 'sqlite' ? async () => newFile(folders) : newPostgresDatabase;
  const freshDatabase = async (): Promise<string> => {
    if (name === 'postgres') return newPostgresDatabase(templateName);
    const file = newFile(folders);
    copyFileSync(await templateFile(), file);
    return file;
  };
  return {
    name,
    freshDatabase,
    emptyDatabase: () => create(),
    open: async (database) => {
      const store = await openStore({ database: database ?? (await freshDatabase()), key: testKey });
      opened.push(store);
      return store;
    },
  };
}

let made: Promise<string> | undefined;

/** A file with the tables, made once in this process: to make them takes longer with each migration. */
function templateFile(): Promise<string> {
  return (made ??= makeTemplate());
}

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'portal.db');
  await (await openStore({ database: file, key: testKey })).close();
  return file;
}

function newFile(folders: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-store-'));
  folders.push(folder);
  return join(folder, 'portal.db');
}

/** Without tables, unless a template says otherwise. */
export async function newPostgresDatabase(template = 'template1'): Promise<string> {
  const answer = await fetch(inject('postgres'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  // Copying the files takes half the time of writing every page to the log as well.
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  await client.end();
  return `${server}/${name}`;
}
