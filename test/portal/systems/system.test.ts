// The same demands are made of the system of the practice portal and of one that is reached over HTTP.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { practiceSystem, type PracticeSystem } from '../../../src/portal/practice/systems/practice-system.ts';
import { systemOverHttp } from '../../../src/portal/systems/http/system-over-http.ts';
import { type Handout, HandoutRefusedError, type OutsideSystem } from '../../../src/portal/systems/system.ts';

const kinds = {
  'credit-transfers': 'credit-transfer',
  'payroll-orders': 'payroll-order',
  notices: 'office-notice',
} as const;
let behind: PracticeSystem;
/** What the server does instead of answering. */
let fault: ((response: ServerResponse) => void) | undefined;
const seenKeys = new Set<unknown>();

/** A system as an operator would build it, with that of the practice portal behind it. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seenKeys.add(request.headers['x-api-key']);
  if (fault !== undefined) return fault(response);
  let body = '';
  for await (const part of request) body += String(part);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://system.example');
  const [, , place = '', reference = ''] = pathname.split('/');
  if (place === 'instructions' && request.method === 'GET') {
    const { instructions: items, next } = await behind.instructions(searchParams.get('after') ?? undefined);
    return void response.end(JSON.stringify({ items, next }));
  }
  if (place === 'instructions') {
    await behind.tell({ reference, ...(JSON.parse(body) as { status: number; answer: unknown }) });
    return void response.writeHead(204).end();
  }
  const mediaType = request.headers['content-type'] as Handout['mediaType'];
  try {
    await behind.take({ kind: kinds[place as keyof typeof kinds], reference, mediaType, content: body });
    response.writeHead(204).end();
  } catch {
    response.writeHead(409).end('{"secret":"which nobody repeats"}');
  }
}

const server: Server = createServer((request, response) => void answer(request, response));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  behind = practiceSystem();
  fault = undefined;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function overHttp(milliseconds = 2_000): OutsideSystem {
  return systemOverHttp({ url: new URL('/svb', origin), key: 'secret', milliseconds });
}

const file: Handout = {
  kind: 'credit-transfer',
  reference: 'R0000001-2026-11-03',
  mediaType: 'application/xml',
  content: '<Document>é</Document>',
};
const instruction = {
  reference: 'svb-1',
  operation: 'payments.answer',
  params: {},
  input: { document: '<Document/>' },
};

describe.each([
  ['of the practice portal', () => behind],
  ['over HTTP', () => overHttp()],
])('a system %s', (_, open: () => OutsideSystem) => {
  test('takes what it is handed, as it is, and the same a second time changes nothing', async () => {
    await open().take(file);
    await open().take(file);
    await open().take({ ...file, kind: 'payroll-order', mediaType: 'application/json', content: '{}' });
    await open().take({ ...file, kind: 'office-notice', mediaType: 'application/json', content: '{}' });
    expect(behind.taken).toHaveLength(3);
    expect(behind.taken[0]).toEqual(file);
  });

  test('refuses something else under a reference that it has, for good', async () => {
    await open().take(file);
    await expect(open().take({ ...file, content: '<Other/>' })).rejects.toBeInstanceOf(HandoutRefusedError);
    expect(behind.taken).toEqual([file]);
  });

  test('gives what it has for the portal in its order, from a mark on, and then nothing', async () => {
    behind.instruct(...Array.from({ length: 51 }, (__, at) => ({ ...instruction, reference: `svb-${at}` })));
    const first = await open().instructions(undefined);
    expect(first.instructions).toHaveLength(50);
    expect(first.instructions[0]).toEqual({ ...instruction, reference: 'svb-0' });
    const second = await open().instructions(first.next ?? undefined);
    expect(second.instructions.map(({ reference }) => reference)).toEqual(['svb-50']);
    expect(await open().instructions(second.next ?? undefined)).toEqual({ instructions: [], next: null });
  });

  test('is told what came of each', async () => {
    await open().tell({ reference: 'svb-1', status: 200, answer: { returnedCount: 1 } });
    expect(behind.outcomes.get('svb-1')).toEqual({ reference: 'svb-1', status: 200, answer: { returnedCount: 1 } });
  });
});

describe('over HTTP', () => {
  test('the key goes along', async () => {
    await overHttp().take(file);
    expect([...seenKeys]).toEqual(['secret']);
  });

  test.each([400, 409, 410, 413, 422])('%s says that it will never be taken', async (status) => {
    fault = (response) => void response.writeHead(status).end();
    await expect(overHttp().take(file)).rejects.toMatchObject({ name: 'HandoutRefusedError', code: `HTTP_${status}` });
  });

  test.each([301, 401, 403, 404, 408, 429, 500, 503])('%s says no such thing, and it goes again', async (status) => {
    fault = (response) => void response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end();
    const error = await overHttp()
      .take(file)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(HandoutRefusedError);
  });

  test('nor does silence, or a connection that is cut', async () => {
    fault = () => undefined;
    await expect(overHttp(100).take(file)).rejects.toMatchObject({ name: 'TimeoutError' });
    fault = (response) => void response.destroy();
    await expect(overHttp().take(file)).rejects.not.toBeInstanceOf(HandoutRefusedError);
  });

  test.each([
    ['that is larger than one may be', (response: ServerResponse) => void response.end('x'.repeat(300 * 1024))],
    ['that breaks off', (response: ServerResponse) => void response.write('x', () => response.destroy())],
  ])('what was taken is taken, also with an answer %s', async (_, echo) => {
    fault = (response) => echo(response.writeHead(200, { 'content-length': 300 * 1024 }));
    await overHttp().take(file);
    await overHttp().tell({ reference: 'svb-1', status: 200, answer: {} });
  });

  test('a system without instructions has none', async () => {
    fault = (response) => void response.writeHead(404).end();
    expect(await overHttp().instructions(undefined)).toEqual({ instructions: [], next: null });
  });

  test.each(['<html>', '{}', '{"items":[{"operation":"payments.answer"}],"next":null}', '{"items":[],"next":7}'])(
    'instructions that cannot be read, such as %s, are no answer',
    async (text) => {
      fault = (response) => void response.end(text);
      await expect(overHttp().instructions('3')).rejects.toBeInstanceOf(Error);
    },
  );
});
