import { connect } from 'node:net';
import { once } from 'node:events';
import { Pool } from 'undici';
import { createRandom, type Random } from './random.ts';
import { type FuzzedRequest, type Known, requestFrom } from './requests.ts';

export interface FuzzOptions {
  url: string;
  known: Known;
  seed: number;
  requests: number;
  /** Told now and then, after so many requests. */
  every?: (done: number) => Promise<void> | void;
}

/** What became of all requests together. */
export interface Fuzzed {
  /** How many answers there were of each status. */
  statuses: Record<string, number>;
  /** Each answer that no request may get, and what it was asked; the first of them. */
  faults: string[];
}

const CONCURRENT = 16;
const MOST_FAULTS = 20;
/** One of so many requests is bytes over a socket that are hardly HTTP. */
const RAW_SHARE = 200;

function told({ operation, method, path, body }: FuzzedRequest, what: string): string {
  return `${what}: ${operation ?? 'no operation'} ${method} ${path.slice(0, 200)} ${String(body ?? '').slice(0, 400)}`;
}

/** Sends so many requests that a seed decides, and says which were answered as no request may be. */
export async function fuzz({ url, known, seed, requests, every }: FuzzOptions): Promise<Fuzzed> {
  const pool = new Pool(url, { connections: CONCURRENT, bodyTimeout: 60_000, headersTimeout: 60_000 });
  const random = createRandom(seed);
  const found: Fuzzed = { statuses: {}, faults: [] };
  const fault = (text: string): void => {
    if (found.faults.length < MOST_FAULTS) found.faults.push(text);
  };
  const count = (status: string): void => {
    found.statuses[status] = (found.statuses[status] ?? 0) + 1;
  };
  let sent = 0;
  const send = async (request: FuzzedRequest): Promise<void> => {
    const { method, path, headers, body } = request;
    try {
      const answer = await pool.request({
        method: method,
        path,
        headers,
        ...(body !== undefined && { body: Buffer.from(body) }),
      });
      await answer.body.dump();
      count(String(answer.statusCode));
      if (answer.statusCode >= 500) fault(told(request, String(answer.statusCode)));
    } catch (error) {
      count('none');
      fault(told(request, error instanceof Error ? `${error.name} ${error.message}` : 'no answer'));
    }
  };
  const worker = async (): Promise<void> => {
    while (sent < requests) {
      sent += 1;
      if (sent % 1_000 === 0) await every?.(sent);
      if (random.once(RAW_SHARE)) await sendRaw(url, random);
      else await send(requestFrom(known, random));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
  await pool.close();
  return found;
}

const starts = [
  'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /health HTTP/9.9\r\n\r\n',
  'POST /v1/awards HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n',
  'POST /v1/awards HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /v1/awards HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'GET /v1/awards HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \u0000\r\n\r\n',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'b'.repeat(40_000)}\r\n\r\n`,
  '\u0016\u0003\u0001',
];

/** Bytes that are hardly HTTP: the portal may say what it likes, as long as it goes on. */
async function sendRaw(url: string, random: Random): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const ended = once(socket, 'close').catch(() => undefined);
  socket.on('error', () => undefined);
  socket.resume();
  const text = random.once(3) ? '' : random.of(starts);
  socket.end(
    Buffer.concat([
      Buffer.from(text, 'latin1'),
      Buffer.from(Array.from({ length: random.below(64) }, () => random.below(256))),
    ]),
  );
  await ended;
}
