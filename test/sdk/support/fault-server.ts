import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { apiVersion, headers } from '../../../src/contract/http/headers.ts';

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}
/** What the server does with one request, after it has read all of it. */
export type Step = (response: ServerResponse, request: Received) => void;

export interface FaultServer {
  url: string;
  received: Received[];
  /** Requests that were ended from the other side before they were answered. */
  abandoned: number;
}

/** Each answer of a portal has it. */
const ours = { [headers.apiVersion]: apiVersion };

/** A real server on a real socket. Each request takes the next step; the last one answers all that follow. */
export async function faultServer(...steps: Step[]): Promise<FaultServer> {
  const state: FaultServer = { url: '', received: [], abandoned: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on('close', () => (state.abandoned += response.writableFinished ? 0 : 1));
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const received = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
      state.received.push(received);
      const step = steps[Math.min(state.received.length, steps.length) - 1];
      step?.(response, received);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return state;
}

export function json(content: unknown, status = 200, more: Record<string, string> = {}): Step {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...ours, ...more }).end(JSON.stringify(content));
}

export function problem(status: number, code: string, headers: Record<string, string> = {}, more: object = {}): Step {
  return json(
    { status, title: code, detail: `Detail of ${code}`, code, issues: [], requestId: 'request-1', ...more },
    status,
    {
      'content-type': 'application/problem+json',
      ...headers,
    },
  );
}

/** As something that is no portal answers, with JSON of its own. */
export function foreign(content: unknown, status = 200): Step {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

/** As a proxy answers for a portal that is away. */
export function page(status: number, headers: Record<string, string> = {}): Step {
  return (response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<h1>Bad gateway</h1>');
}

/** The request has arrived, perhaps it was done, and the connection is gone. */
export const drop: Step = (response) => response.socket?.destroy();

/** The answer breaks off half way. */
export const half: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"items":[', () => {
    response.socket?.destroy();
  });
};

/** Never answers. */
export const silence: Step = () => {};
