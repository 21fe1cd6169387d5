import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import { onTestFinished } from 'vitest';

/** A request on its way to the portal, what is in it, and how many of its path came before it. */
export interface Passing {
  method: string;
  path: string;
  sent: string;
  before: number;
}

export interface Watch {
  /** The answer that stands in the place of the portal's, which is not asked then. */
  instead?(passing: Passing): { status: number; text: string } | undefined;
  /** Does something after the portal answered, and before its answer arrives. */
  meanwhile?(passing: Passing): Promise<void>;
}

/** The way to a real portal, on which somebody looks on, does things in between, and answers in its place. */
export async function watchedWay(portal: string, { instead, meanwhile }: Watch): Promise<string> {
  const pool = new Pool(portal);
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    void (async () => {
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const { method = '', url: path = '' } = request;
      const sent = await text(request);
      const before = counts.get(path) ?? 0;
      counts.set(path, before + 1);
      const made = instead?.({ method, path, sent, before });
      if (made !== undefined) {
        response.writeHead(made.status, { 'content-type': 'application/problem+json' }).end(made.text);
        return;
      }
      const answer = await pool.request({ method, path, headers, body: sent === '' ? null : sent });
      const content = await answer.body.text();
      await meanwhile?.({ method, path, sent, before });
      response.writeHead(answer.statusCode, answer.headers).end(content);
    })().catch((error: unknown) => {
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
