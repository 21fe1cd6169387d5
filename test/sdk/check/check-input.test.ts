import { describe, expect, test } from 'vitest';
import { version } from '../../../src/contract/version.ts';
import { createAll, declaration } from '../support/answers.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { faultServer, json } from '../support/fault-server.ts';

async function issuesOf(call: PromiseLike<unknown>) {
  const error = await failure(call);
  expect(error.code).toBe('invalid-input');
  expect(error.issues.filter(({ message = '' }) => message === '')).toEqual([]);
  return error.issues.map(({ code, path, line }) => [code, path, ...(line === undefined ? [] : [line])]);
}

describe('what does not fit the contract is not sent', () => {
  test('and all that is wrong is told at once, with the line it is in', async () => {
    const server = await faultServer(json({}));
    const { client } = clientFor(server);
    const wrong = declaration('a', {
      agreementId: 'A1',
      month: '2026-13',
      lines: [{ line: 57, date: '2026-02-30', minutes: 1.5, bsn: '123456782' } as never, { minutes: 15 } as never],
    });
    expect(await issuesOf(client.declarations.batch({ declarations: [declaration('b'), wrong] }))).toEqual([
      ['FIELD_INVALID', 'declarations.1.agreementId'],
      ['MONTH_INVALID', 'declarations.1.month'],
      ['DATE_INVALID', 'declarations.1.lines.0.date', 57],
      ['FIELD_INVALID', 'declarations.1.lines.0.minutes', 57],
      ['FIELD_UNKNOWN', 'declarations.1.lines.0.bsn', 57],
      ['FIELD_MISSING', 'declarations.1.lines.1.date'],
    ]);
    expect(server.received).toEqual([]);
  });

  test.each([
    [
      'no input at all',
      undefined,
      [
        ['FIELD_MISSING', 'version'],
        ['FIELD_MISSING', 'reason'],
      ],
    ],
    ['an empty reason', { version: 1, reason: ' ' }, [['FIELD_INVALID', 'reason']]],
    ['another field', { version: 1, reason: 'x', why: 'y' }, [['FIELD_UNKNOWN', 'why']]],
  ])('%s', async (_name, input, issues) => {
    const { client } = clientFor(await faultServer(json({})));
    expect(await issuesOf(client.agreements.return('Z0000042', input as never))).toEqual(issues);
  });

  test('fields that are undefined are fields that are absent', async () => {
    const server = await faultServer(json({ id: 'Z0000042' }));
    const { client } = clientFor(server);
    await client.agreements.create({ budgetHolderId: 'A0000817', parties: undefined } as never);
    expect(server.received[0]?.body).toBe('{"budgetHolderId":"A0000817"}');
  });

  test('unless it is JSON already', async () => {
    const server = await faultServer(createAll);
    const { client } = clientFor(server);
    const body = '{"declarations":[{"reference":"a"}]}';
    await client.declarations.batch({ declarations: [{ reference: 'a' } as never] }, { body });
    expect(server.received[0]?.body).toBe(body);
  });

  test('unless the caller leaves it to the portal', async () => {
    const server = await faultServer(json({}));
    const { client } = clientFor(server, { validate: 'never' });
    await client.agreements.return('Z0000042', { why: 'y' } as never);
    expect(server.received[0]?.body).toBe('{"why":"y"}');
  });
});

test.each([
  ['a BSN', '123456782'],
  ['the number of something else', 'D0000001'],
  ['nothing', ''],
  ['a way to another address', '../me'],
  ['undefined', undefined as never],
])('an address is not made of %s', async (_name, id) => {
  const server = await faultServer(json({}));
  const { client } = clientFor(server);
  const [issue] = await issuesOf(client.agreements.show(id));
  expect(issue?.[1]).toBe('agreementId');
  expect(server.received).toEqual([]);
});

test('what is sent', async () => {
  const server = await faultServer(json({ items: [], nextCursor: null }), createAll, json({}));
  const { client } = clientFor(
    { url: `${server.url}/behind/a/proxy/` },
    { userAgent: 'zorg-administratie/3', headers: { 'x-environment': 'acceptance' } },
  );
  await client.messages.list({ unread: true, limit: 5, budgetHolderId: undefined });
  await client.declarations.batch({ declarations: [declaration('a')] });
  await client.agreements.share('Z0000042');
  expect(server.received.map(({ method, path }) => [method, path])).toEqual([
    ['GET', '/behind/a/proxy/v1/messages?unread=true&limit=5'],
    ['POST', '/behind/a/proxy/v1/declarations/_batch'],
    ['POST', '/behind/a/proxy/v1/agreements/Z0000042/_share'],
  ]);
  expect(server.received.map(({ headers }) => headers['content-type'])).toEqual([
    undefined,
    'application/json',
    undefined,
  ]);
  expect(server.received[0]?.headers).toMatchObject({
    authorization: 'Bearer token',
    accept: 'application/json',
    'user-agent': `zorg-administratie/3 pgb-portaal/${version} node/${process.versions.node}`,
    'x-environment': 'acceptance',
  });
});

test('a file of a run is text', async () => {
  const server = await faultServer((response) =>
    response.writeHead(200, { 'content-type': 'application/xml' }).end('<Document/>'),
  );
  const { client } = clientFor(server);
  expect(await client.paymentRuns.creditTransfer('R0000001')).toBe('<Document/>');
  expect(server.received[0]?.headers.accept).toBe('application/xml');
});

test('what has no answer is undefined', async () => {
  const server = await faultServer((response) => response.writeHead(204).end());
  const { client } = clientFor(server);
  expect(await client.agreements.discard('Z0000042')).toBeUndefined();
});
