import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, onTestFinished } from 'vitest';
import { openStore, type OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { templateName } from '../../setup/template.ts';
import { isShort } from '../../support/form.ts';
import { lendStore } from './lent-stores.ts';
import { testKey } from './test-key.ts';

export { testKey };

export interface Engine {
  readonly name: OpenStore['engine'];
  /** A new database, with the tables but without a row. */
  freshDatabase(): Promise<string>;
  /** A new database without tables. */
  emptyDatabase(): Promise<string>;
  /** A store without a row until the test is over, or, opened before all tests, until all are; on a database that is there when one is named. */
  open(database?: string): Promise<OpenStore>;
  /** The same for all tests, whoever asks first. */
  openForAll(): Promise<OpenStore>;
}

/** Runs the same tests on SQLite (a file) and on PostgreSQL. */
export function onBothEngines(define: (engine: Engine) => void): void {
  describe.each(testedEngines())('%s', (name) => define(createEngine(name)));
}

/**
 * Both; in the short form one of them, for each file the same each time: PostgreSQL takes longer, and so one file in four.
 * What is about the store itself is always tested on both.
 */
export function testedEngines(): Engine['name'][] {
  const file = expect.getState().testPath ?? '';
  if (!isShort || file.includes('/portal/store/')) return ['sqlite', 'postgres'];
  const turn = [...basename(file)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4;
  return turn === 0 ? ['postgres'] : ['sqlite'];
}

function createEngine(name: Engine['name']): Engine {
  const last: (() => Promise<void>)[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(last.map((end) => end()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const create = name === 'sqlite' ? async () => newFile(folders) : newPostgresDatabase;
  const freshDatabase = (): Promise<string> =>
    name === 'postgres' ? newPostgresDatabase(templateName) : newFileWithTables(folders);
  const openThat = async (database: string): Promise<OpenStore> => {
    const store = await openStore({ database, key: testKey });
    last.push(() => store.close());
    return store;
  };
  const lend = async (atEnd: (giveBack: () => Promise<void>) => void): Promise<OpenStore> => {
    if (name === 'sqlite') return openThat(await freshDatabase());
    const { store, giveBack } = await lendStore(freshDatabase);
    atEnd(giveBack);
    return store;
  };
  return {
    name,
    freshDatabase,
    emptyDatabase: () => create(),
    open: (database) => (database === undefined ? lend((end) => whenOver(end, last)) : openThat(database)),
    openForAll: () => lend((end) => last.push(end)),
  };
}

/** After the test that runs; where none does, after all. */
function whenOver(end: () => Promise<void>, last: (() => Promise<void>)[]): void {
  try {
    onTestFinished(end);
  } catch {
    last.push(end);
  }
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

/** A new SQLite database, with the tables but without a row, in a folder that is noted down to be removed. */
export async function newFileWithTables(folders: string[]): Promise<string> {
  const file = newFile(folders);
  copyFileSync(await templateFile(), file);
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
