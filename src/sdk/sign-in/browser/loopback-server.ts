import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../../messages/language.ts';
import { answerPage, pageHeaders } from './answer-page.ts';

const path = '/callback';

export interface Loopback {
  redirectUri: string;
  /** The first address that the browser comes back to with this state; others do not count. */
  callback(state: string): Promise<URL>;
  /** Tells the person, if one is waiting, and stops. */
  end(isSignedIn: boolean): Promise<void>;
}

/** Waits on a free port of this machine for the browser to come back, once. */
export async function listenOnLoopback(language: Language): Promise<Loopback> {
  const { promise, resolve } = Promise.withResolvers<URL>();
  let expected: string | undefined;
  let waiting: ServerResponse | undefined;

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const url = URL.parse(request.url ?? '', redirectUri);
    const isCallback = request.method === 'GET' && url?.pathname === path && url.searchParams.get('state') === expected;
    if (!isCallback || expected === undefined || waiting !== undefined) {
      response.writeHead(404, { connection: 'close' }).end();
      return;
    }
    waiting = response;
    resolve(new URL(redirectUri + url.search));
  };

  const servers = await listen(onRequest);
  const redirectUri = `http://127.0.0.1:${portOf(servers[0])}${path}`;
  return {
    redirectUri,
    callback: (state) => {
      expected = state;
      return promise;
    },
    end: async (isSignedIn) => {
      if (waiting !== undefined) {
        waiting.writeHead(isSignedIn ? 200 : 400, pageHeaders).end(await answerPage(language, isSignedIn));
        await once(waiting, 'close');
      }
      await Promise.all(servers.map((server) => stop(server)));
    },
  };
}

type Servers = [Server, ...Server[]];

/** Listens on both loopback addresses, because browsers differ by system in which they use. Without IPv6 one is enough. */
async function listen(onRequest: (request: IncomingMessage, response: ServerResponse) => void): Promise<Servers> {
  const first = createServer(onRequest).listen(0, '127.0.0.1');
  await once(first, 'listening');
  const second = createServer(onRequest).listen(portOf(first), '::1');
  return once(second, 'listening').then(
    () => [first, second],
    () => [first],
  );
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
