// One real PostgreSQL for a whole run.
import type { TestProject } from 'vitest/node';
import { answerOnce } from './answer-once.ts';
import { type RunningPostgres, startPostgres } from './embedded-postgres.ts';
import { makeTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a GET with the URL of a running PostgreSQL. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await answerOnce(startForTests, (running) => running.url);
  project.provide('postgres', url);
  return async () => {
    await (await close())?.stop();
  };
}

// The tests need its behaviour, not its durability.
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  // No test lives as long as a table takes to need it, and each of the many databases would be looked at in turn.
  'autovacuum=off',
  'max_connections=300',
];

async function startForTests(): Promise<RunningPostgres> {
  const running = await startPostgres(settings);
  await makeTemplate(running.url);
  return running;
}
