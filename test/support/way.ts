import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import { onTestFinished } from 'vitest';

/** A request on its way to a portal, and what the portal answers when it is asked. */
export interface Underway {
  method: string;
  path: string;
  sent: string;
  ask(): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; text: string }>;
}

/** Opens a way to a portal until the test is finished; `pass` answers each request. It gives the address of its beginning. */
export async function openWay(
  portal: string,
  pass: (underway: Underway, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const pool = new Pool(portal);
  const underwayOf = async (request: IncomingMessage): Promise<Underway> => {
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const { method = '', url: path = '' } = request;
    const sent = await text(request);
    const ask: Underway['ask'] = async () => {
      const answer = await pool.request({ method, path, headers, body: sent === '' ? null : sent });
      return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
    };
    return { method, path, sent, ask };
  };
  const server = createServer((request, response) => {
    void (async () => pass(await underwayOf(request), response))().catch((error: unknown) => {
      response.socket?.destroy();
      throw error;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await pool.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
