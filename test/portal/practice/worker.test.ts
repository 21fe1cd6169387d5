import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { PracticeOptions } from '../../../src/portal/practice/practice-portal.ts';
import type { WorkerMessage } from '../../../src/portal/practice/worker.ts';
import { calling } from './support/practice.ts';

async function begin(workerData: PracticeOptions) {
  const worker = new Worker(new URL('../../../src/portal/practice/worker.ts', import.meta.url), {
    workerData,
    stdout: true,
    stderr: true,
  });
  const exit = once(worker, 'exit');
  const [message] = (await once(worker, 'message')) as [WorkerMessage];
  return { worker, message, exit };
}

test('a thread starts the portal, tells where it is, and ends when told to', async () => {
  const { worker, message, exit } = await begin({});
  if (!('url' in message)) throw new Error(JSON.stringify(message));
  expect((await calling(message.url).get('/practice/clock')).answer.today).toBe('2026-11-03');
  worker.postMessage('close');
  expect(await exit).toEqual([0]);
});

test('a thread that cannot start tells why, and ends', async () => {
  const occupied = createServer().listen(0, '127.0.0.1');
  await once(occupied, 'listening');
  const { port } = occupied.address() as AddressInfo;
  const { message, exit } = await begin({ port });
  expect(message).toEqual({ start: { code: 'port-in-use', params: { port } } });
  expect(await exit).toEqual([0]);
  occupied.close();
});
