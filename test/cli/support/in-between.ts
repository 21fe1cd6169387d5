import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
}

/** What stands between a command and its portal: it answers itself where it has an answer, and passes the rest on. */
export async function standInBetween(
  portal: string,
  answerTo: (path: string, method: string) => Answer | undefined,
): Promise<string> {
  const server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    const own = answerTo(url, method);
    if (own !== undefined) {
      const { status, type = 'application/json', body = '' } = own;
      response.writeHead(status, { 'content-type': type });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
      return;
    }
    void (async () => {
      const content = method === 'GET' ? undefined : await buffer(request);
      const given = await fetch(portal + url, {
        method,
        headers: passedOn(request.headers),
        ...(content && { body: content }),
      });
      response.writeHead(given.status, { 'content-type': given.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await given.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function passedOn(given: IncomingHttpHeaders): Record<string, string> {
  const names = ['authorization', 'content-type', 'accept-language', 'idempotency-key', 'accept'] as const;
  return Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, String(given[name])]])));
}
