import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
  createPracticePortal,
  type PracticeOptions,
  type PracticePortal,
} from '../../../../src/portal/practice/practice-portal.ts';
import { templateName } from '../../../setup/template.ts';
import { testKey } from '../../support/test-key.ts';
import { newPostgresDatabase } from '../../support/engines.ts';
import { signIn } from './browser.ts';

/** Where a practice portal may be put, for as long as the tests of this file run. */
export interface Place {
  /** A new folder, and on PostgreSQL a new database, in which the tables stand already unless it is to be empty. */
  fresh(inIt?: 'tables' | 'nothing'): Promise<PracticeOptions>;
  start(options: PracticeOptions): Promise<PracticePortal>;
}

export function places(engine: 'sqlite' | 'postgres'): Place {
  const started: PracticePortal[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(started.map((practice) => practice.close()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    fresh: async (inIt = 'tables') => {
      const dataDir = mkdtempSync(join(tmpdir(), 'pgb-practice-'));
      folders.push(dataDir);
      if (engine === 'sqlite') return { dataDir };
      if (inIt === 'nothing') return { dataDir, database: await newPostgresDatabase() };
      // The database with the tables is of the key of the tests.
      writeFileSync(join(dataDir, 'portal.key'), Buffer.from(testKey).toString('base64url'), { mode: 0o600 });
      return { dataDir, database: await newPostgresDatabase(templateName) };
    },
    start: async (options) => {
      const practice = await createPracticePortal(options);
      started.push(practice);
      return practice;
    },
  };
}

/** Somebody who has signed in and asks the portal things. */
export async function as({ url }: Pick<PracticePortal, 'url'>, persona: string) {
  const { access_token: token } = await signIn(url, persona);
  return { token, ...calling(url, token) };
}

export function calling(url: string, token?: string) {
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return { status: answer.status, answer: JSON.parse(await answer.text()) };
  };
  return {
    get: (path: string) => call('GET', path),
    put: (path: string, body: unknown) => call('PUT', path, body),
    post: (path: string, body: unknown) => call('POST', path, body),
  };
}
