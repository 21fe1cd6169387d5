import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { onTestFinished } from 'vitest';

/** The way to a portal, on which answers get lost after the portal has done its work. */
export async function lossyWay(
  portal: string,
  isLost: (request: number) => boolean,
): Promise<{ url: string; lost: number }> {
  const way = { url: '', lost: 0 };
  const pool = new Pool(portal);
  let count = 0;
  const server = createServer((incoming, response) => {
    void (async () => {
      const { method = '', url: path = '', headers } = incoming;
      const { host: _host, connection: _connection, ...rest } = headers;
      const answer = await pool.request({ method, path, headers: rest, body: method === 'GET' ? null : incoming });
      const text = await answer.body.text();
      if (isLost((count += 1))) {
        way.lost += 1;
        response.socket?.destroy();
        return;
      }
      response.writeHead(answer.statusCode, answer.headers).end(text);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await pool.close();
  });
  way.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return way;
}
