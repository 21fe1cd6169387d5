import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pgb } from './pgb.ts';

/** Runs something against a fresh practice portal in a process of its own, with an institution of so many clients. */
export async function withPortal<Result>(
  { clients }: { clients: number },
  use: (portal: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pgb-bench-'));
  const args = [pgb, 'portal', 'start', '--port', '0', '--data', folder, '-o', 'ndjson'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PGB_DATA_DIR: folder },
  });
  const ended = once(child, 'exit');
  try {
    const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(refuse)])) as [string];
    const { url } = JSON.parse(line) as { url: string };
    await seed(url, clients);
    return await use(url);
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

const refuse = (): never => {
  throw new Error('The portal did not start');
};

async function seed(portal: string, clients: number): Promise<void> {
  const answer = await fetch(`${portal}/practice/seeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ institution: { clients } }),
  });
  if (!answer.ok) throw new Error(`The portal could not be seeded: HTTP ${answer.status}`);
}
