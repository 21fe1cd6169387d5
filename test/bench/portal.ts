import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pgb } from './pgb.ts';

export interface PortalFacts {
  /** Of the institution. */
  clients: number;
  /** `postgres://…` instead of SQLite. */
  database?: string;
  /** One that is filled already, and stays; a fresh one, thrown away afterwards, when absent. */
  folder?: string;
}

/** Runs something against a practice portal in a process of its own, with an institution of so many clients. */
export async function withPortal<Result>(
  facts: PortalFacts,
  use: (portal: string, child: ChildProcess) => Promise<Result>,
): Promise<Result> {
  if (facts.folder !== undefined) return withPortalIn(facts.folder, facts, use);
  return withFolder((folder) => withPortalIn(folder, facts, use));
}

/** The same with several, that are made ready at once and then wait for their turn. */
export async function withPortals<Result>(
  each: readonly PortalFacts[],
  use: (portals: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const done = Promise.withResolvers<void>();
  const portals = each.map((facts) => {
    const { promise: url, resolve, reject } = Promise.withResolvers<string>();
    const over = withPortal(facts, (portal) => {
      resolve(portal);
      return done.promise;
    });
    over.catch(reject);
    return { url, over };
  });
  try {
    return await use(await Promise.all(portals.map(({ url }) => url)));
  } finally {
    done.resolve();
    await Promise.allSettled(portals.map(({ over }) => over));
  }
}

/** Gives something a folder that is thrown away afterwards. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pgb-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withPortalIn<Result>(
  folder: string,
  { clients, database }: PortalFacts,
  use: (portal: string, child: ChildProcess) => Promise<Result>,
): Promise<Result> {
  const args = [pgb, 'portal', 'start', '--port', '0', '--data', folder, '-o', 'ndjson'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PGB_DATA_DIR: folder, ...(database !== undefined && { PGB_DATABASE: database }) },
  });
  const ended = once(child, 'exit');
  try {
    const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(refuse)])) as [string];
    const { url } = JSON.parse(line) as { url: string };
    await seed(url, clients);
    return await use(url, child);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function refuse(): never {
  throw new Error('The portal did not start');
}

async function seed(portal: string, clients: number): Promise<void> {
  const answer = await fetch(`${portal}/practice/seeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ institution: { clients } }),
  });
  if (!answer.ok) throw new Error(`The portal could not be seeded: HTTP ${answer.status}`);
}
