import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { randomFrom } from '../../../src/portal/practice/faults/random.ts';

const faults = ['cut', 'spoilt', 'doubled', 'delayed', 'swapped', 'lost', 'late'] as const;
export type WayFault = (typeof faults)[number];

export interface SpoiltWay extends AsyncDisposable {
  readonly url: string;
  /** How often each thing went wrong. */
  readonly counts: Readonly<Record<WayFault, number>>;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  content: string;
}

/**
 * The way to a real portal on which so many of a hundred answers are cut, spoilt, delayed, swapped with an earlier one
 * or lost, and requests are sent twice or called late. The same seed makes the same choices.
 */
export async function spoiltWay(portal: string, seed: number, percent: number): Promise<SpoiltWay> {
  const pool = new Pool(portal);
  const random = randomFrom(seed);
  const counts: Record<WayFault, number> = { cut: 0, spoilt: 0, doubled: 0, delayed: 0, swapped: 0, lost: 0, late: 0 };
  let earlier: Answered | undefined;
  const draw = (): WayFault | undefined => {
    const isWrong = random() * 100 < percent;
    const which = faults[Math.floor(random() * faults.length)];
    return isWrong ? which : undefined;
  };

  const server = createServer((request, response) => {
    void (async () => {
      const fault = draw();
      if (fault !== undefined) counts[fault] += 1;
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const { method = '', url: path = '' } = request;
      const body = await text(request);
      const pass = async (): Promise<Answered> => {
        const answer = await pool.request({ method, path, headers, body: body === '' ? null : body });
        return { status: answer.statusCode, headers: answer.headers, content: await answer.body.text() };
      };
      if (fault === 'late') return void response.writeHead(408).end();
      const answer = await pass();
      const last = fault === 'doubled' ? await pass() : answer;
      give(response, last, fault, earlier);
      earlier = answer;
    })().catch(() => response.socket?.destroy());
  }).listen(0, '127.0.0.1');
  const give = (to: ServerResponse, answer: Answered, fault: WayFault | undefined, other?: Answered): void => {
    const { status, headers, content } = fault === 'swapped' && other !== undefined ? other : answer;
    const { 'content-length': _length, ...rest } = headers;
    if (fault === 'lost') return void to.socket?.destroy();
    const half = content.slice(0, content.length / 2);
    if (fault === 'cut') {
      to.writeHead(status, headers).write(half, () => to.socket?.destroy());
      return;
    }
    const whole = fault === 'spoilt' ? `${half}\u0000` : content;
    const send = (): unknown => to.writeHead(status, rest).end(whole);
    if (fault === 'delayed') void wait(20).then(send);
    else send();
  };
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await pool.close();
    },
  };
}
