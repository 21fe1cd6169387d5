import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { getResponse } from 'msw';
import { afterAll, beforeAll } from 'vitest';
import { portalHandlers, type PortalHandlersOptions } from '../../src/testing/msw/index.ts';

export interface RecordedPortal {
  /** Known when the tests run. */
  readonly url: string;
}

/**
 * The handlers of `pgb-portaal/testing/msw` on a real socket, for tests that need answers and nothing that remembers: what
 * stands for a token is the name of a person. It costs a fraction of a portal.
 */
export function recordedPortal(options: PortalHandlersOptions = {}): RecordedPortal {
  const handlers = portalHandlers(options);
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '', headers } = request;
      const body = await buffer(request);
      const asked = new Request(new URL(url, portal.url), {
        method,
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body }),
      });
      const answer = (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  const portal = {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  };
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return portal;
}
