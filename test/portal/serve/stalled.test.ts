// A portal in a process of its own ends when it is asked to, though somebody holds a connection and says nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { configFolder, serveProcess } from './support/served.ts';

const pgb = join(import.meta.dirname, '../../../bin/pgb.js');
const stalled = ['', 'GET /health HT', 'POST /v1/agreements HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{'];

async function stall(url: string): Promise<void> {
  for (const begin of stalled) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.write(begin);
  }
  // They have come in when a call after them is answered.
  await fetch(`${url}/health`);
}

test('pgb portal serve', async () => {
  const { write, good } = configFolder();
  const { url, end } = await serveProcess(write(good), { args: ['--new'] });
  await stall(url);
  expect(await end()).toBe(0);
}, 20_000);

test('pgb portal start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-stalled-'));
  const args = [pgb, 'portal', 'start', '--port', '0', '--data', folder, '-o', 'ndjson'];
  const env = { ...process.env, PGB_DATA_DIR: folder };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  await stall((JSON.parse(line) as { url: string }).url);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
}, 20_000);
