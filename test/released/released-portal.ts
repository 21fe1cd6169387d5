import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { PgbClient } from '../../src/index.ts';
import { createPracticePortal } from '../../src/portal/practice/practice-portal.ts';
import { personaUserAgent } from '../../src/sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../src/sdk/sign-in/sign-in.ts';
import { newPostgresDatabase } from '../portal/support/engines.ts';

export type EngineName = 'sqlite' | 'postgres';

export interface ReleasedPortal {
  /** A folder of its own, with the jobs of the importer in `jobs`. */
  readonly folder: string;
  readonly jobs: string;
  as(persona: string): Promise<PgbClient>;
}

const fixtures = new URL('../fixtures/0.1.0/', import.meta.url);

export function fixture(name: string): Buffer {
  const bytes = readFileSync(new URL(name, fixtures));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** A practice portal on a copy of what 0.1.0 left, with what else was written there then, at the moment at which it was left. */
export async function openReleased(engine: EngineName, written: readonly string[] = []): Promise<ReleasedPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-released-'));
  const dataDir = join(folder, 'portal');
  const jobs = join(folder, 'jobs');
  await mkdir(dataDir);
  await mkdir(jobs);
  writeFileSync(join(dataDir, 'portal.key'), fixture(`${engine}/portal.key`));
  for (const name of readdirSync(new URL(`${engine}/jobs`, fixtures)))
    writeFileSync(join(jobs, name.replace(/\.gz$/, '')), fixture(`${engine}/jobs/${name}`));
  const { now } = JSON.parse(fixture(`${engine}/moment.json`).toString()) as { now: string };
  const ahead = String(Date.parse(now) - Date.now());
  const database = engine === 'sqlite' ? restoreFile(dataDir, ahead, written) : await restorePostgres(ahead, written);
  const portal = await createPracticePortal({ dataDir, ...(database !== undefined && { database }), log: () => {} });
  const clients: PgbClient[] = [];
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const as = async (persona: string): Promise<PgbClient> => {
    const { accessToken } = await signIn({ portal: portal.url, userAgent: personaUserAgent(persona) });
    const client = new PgbClient({ portal: portal.url, auth: accessToken });
    clients.push(client);
    return client;
  };
  return { folder, jobs, as };
}

// The clock of a practice portal flows on by itself: it is put back to where it stood.
const setClock = `update setting set value = $1 where key = 'practice.clock'`;

function restoreFile(dataDir: string, ahead: string, written: readonly string[]): undefined {
  const path = join(dataDir, 'portal.sqlite');
  writeFileSync(path, fixture('sqlite/portal.sqlite.gz'));
  const database = new DatabaseSync(path);
  database.prepare(setClock.replace('$1', '?')).run(ahead);
  for (const statement of written) database.exec(statement);
  database.close();
}

async function restorePostgres(ahead: string, written: readonly string[]): Promise<string> {
  const url = await newPostgresDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(fixture('postgres/portal.sql.gz').toString());
  await client.query(setClock, [ahead]);
  for (const statement of written) await client.query(statement);
  await client.end();
  return url;
}
