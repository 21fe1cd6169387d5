// One real PostgreSQL for a whole run. It is started when the first test asks for it, so that a run
// without it costs nothing: the tests get an address to ask at.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type RunningPostgres, startPostgres } from './embedded-postgres.ts';
import { makeTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a GET with the URL of a running PostgreSQL. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<RunningPostgres> | undefined;
  const server = createServer((_request, response) => {
    // A worker asks for file after file: a connection that it kept could be closed here at the moment it is used.
    response.setHeader('connection', 'close');
    running ??= startForTests();
    running.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('postgres', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await running)?.stop();
  };
}

// The tests need its behaviour, not its durability.
const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=300'];

async function startForTests(): Promise<RunningPostgres> {
  const running = await startPostgres(settings);
  await makeTemplate(running.url);
  return running;
}
