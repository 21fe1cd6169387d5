import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import { onTestFinished } from 'vitest';

export interface NarrowWay {
  /** Declarations that fit in one request. */
  most: number;
  /** After so many batches were answered the way is closed, and the last answer is lost. */
  batches: number;
}

/** The way to a portal through a proxy that lets no large request pass, and that breaks. */
export async function narrowWay(portal: string, { most, batches }: NarrowWay): Promise<string> {
  const pool = new Pool(portal);
  let answered = 0;
  /** Undefined when it is too large. */
  const pass = async (request: IncomingMessage) => {
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const { method = '', url: path = '' } = request;
    const body = method === 'GET' ? null : await text(request);
    if (countIn(body) > most) return undefined;
    const answer = await pool.request({ method, path, headers, body });
    if (countIn(body) > 0) answered += 1;
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const answer = answered < batches ? await pass(request) : undefined;
      if (answered >= batches) response.socket?.destroy();
      else response.writeHead(answer?.status ?? 413, answer?.headers ?? {}).end(answer?.text ?? '');
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await pool.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function countIn(body: string | null): number {
  return (body?.split('"reference":').length ?? 1) - 1;
}
